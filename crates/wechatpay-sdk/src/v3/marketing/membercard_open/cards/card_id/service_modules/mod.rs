//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules`

pub mod service_module_id;

/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`
pub struct ServiceModules {
    pub(crate) node: crate::chain::Node,
}

impl ServiceModules {
    /// `/{service_module_id}`: 会员服务项ID
    pub fn service_module_id(self, value: impl Into<String>) -> service_module_id::ServiceModuleId {
        service_module_id::ServiceModuleId { node: self.node.bind("service_module_id", value) }
    }

    /// 添加会员卡服务项 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::service_modules::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_module_id("666")
    ///     .jump_miniprogram(
    ///         post::JumpMiniprogram::new().appid("wx37178d097a6851d8").path("pages/index/index"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .service_modules()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/service-modules", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/service-modules")
    }
}

/// 添加会员卡服务项
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::post::JumpMiniprogram;
pub use crate::v3::marketing::membercard_open::cards::card_id::service_modules::service_module_id::patch::{Response, ResponseJumpMiniprogram};

    /// 添加会员卡服务项：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_module_id"),
            message::required::<JumpMiniprogram>("jump_miniprogram"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员服务项ID（必填）
        pub fn service_module_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_module_id", value))
        }

        /// 跳转小程序（必填）
        #[inline]
        pub fn jump_miniprogram(self, value: JumpMiniprogram) -> Self {
            Self(self.0.with("jump_miniprogram", value))
        }
    }

    request!(Request);
}
