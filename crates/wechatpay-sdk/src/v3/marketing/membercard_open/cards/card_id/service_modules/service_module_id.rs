//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`

use crate::chain::{Members, Method};

/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
pub struct ServiceModuleId {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            Members::Body(request.0),
        )
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
    pub fn delete(self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        )
    }
}

/// 修改会员卡服务项
pub mod patch {
    use crate::message;

    pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::post::JumpMiniprogram;

    /// 修改会员卡服务项：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<JumpMiniprogram>("jump_miniprogram")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 跳转小程序（必填）
        #[inline]
        pub fn jump_miniprogram(self, value: JumpMiniprogram) -> Self {
            Self(self.0.with("jump_miniprogram", value))
        }
    }

    /// 修改会员卡服务项：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id
        pub card_id: Option<String>,
        /// 会员服务项ID
        pub service_module_id: Option<String>,
        /// 跳转小程序
        pub jump_miniprogram: Option<ResponseJumpMiniprogram>,
    }

    /// 跳转小程序
    #[non_exhaustive]
    pub struct ResponseJumpMiniprogram {
        /// 小程序appid
        pub appid: Option<String>,
        /// 小程序path
        pub path: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => card_id: "card_id",
            1 => service_module_id: "service_module_id",
            2 => jump_miniprogram: "jump_miniprogram",
        }
        ResponseJumpMiniprogram {
            0 => appid: "appid",
            1 => path: "path",
        }
    }
}
