//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
pub struct ServiceModuleId(pub(crate) Node);

impl ServiceModuleId {
    /// 修改会员卡服务项 (direct and partner)
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::service_modules::service_module_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .jump_miniprogram(
    ///         patch::JumpMiniprogram::new().appid("wx37178d097a6851d8").path("pages/index/index"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .service_modules()
    ///     .service_module_id("666")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// 移除会员卡服务项 (direct and partner)
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .service_modules()
    ///     .service_module_id("666")
    ///     .delete()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
    #[inline]
    pub fn delete(self) -> Call<()> {
        self.0.call_empty(&delete::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            rest,
        )
    }
}

/// 修改会员卡服务项
pub mod patch {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::post::JumpMiniprogram;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    );

    /// 修改会员卡服务项：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<JumpMiniprogram>("jump_miniprogram")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 跳转小程序（必填）
        #[inline]
        pub fn jump_miniprogram(self, value: JumpMiniprogram) -> Self {
            Self(self.0.with("jump_miniprogram", value))
        }
    }

    /// 修改会员卡服务项：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id
        pub card_id: Option<String>,
        /// 会员服务项ID
        pub service_module_id: Option<String>,
        /// 跳转小程序
        pub jump_miniprogram: Option<ResponseJumpMiniprogram>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("card_id", &mut self.card_id),
                1 => Named("service_module_id", &mut self.service_module_id),
                2 => Named("jump_miniprogram", &mut self.jump_miniprogram),
                _ => return None,
            })
        }
    }

    /// 跳转小程序
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseJumpMiniprogram {
        /// 小程序appid
        pub appid: Option<String>,
        /// 小程序path
        pub path: Option<String>,
    }

    impl Message for ResponseJumpMiniprogram {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("path", &mut self.path),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ResponseJumpMiniprogram);
}

/// 移除会员卡服务项
mod delete {
    use http::Method;

    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::DELETE,
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    );
}
