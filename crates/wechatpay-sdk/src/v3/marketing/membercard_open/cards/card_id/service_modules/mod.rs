//! 添加会员卡服务项 · Add a membership card service
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules`

pub mod service_module_id;

/// 添加会员卡服务项 · Add a membership card service
///
/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`
#[derive(Clone)]
pub struct ServiceModules {
    pub(crate) node: crate::chain::Node,
}

impl ServiceModules {
    /// `/{service_module_id}`: 会员服务项ID · Member service module ID
    pub fn service_module_id(
        &self,
        value: impl Into<String>,
    ) -> service_module_id::ServiceModuleId {
        service_module_id::ServiceModuleId { node: self.node.bind("service_module_id", value) }
    }

    /// 添加会员卡服务项 · Add a membership card service
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
    ///
    /// 为会员卡模板添加一个会员服务项，设置点击后跳转的小程序，返回服务项信息。模式：普通商户、服务商。
    ///
    /// Adds a service to a membership card template with the Mini Program that it opens. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::service_modules::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_module_id("666")
    ///     .jump_miniprogram(
    ///         post::JumpMiniprogram::new().appid("wx8888888888888888").path("pages/index/index"),
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
    /// 官方文档 · Official pages: [merchant/4017167277](https://pay.weixin.qq.com/doc/v3/merchant/4017167277), [partner/4017176338](https://pay.weixin.qq.com/doc/v3/partner/4017176338)
    #[doc(alias(
        "添加会员卡服务项",
        "Add a membership card service",
        "会员卡",
        "service-modules",
        "cards/service-modules"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/service-modules", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/service-modules")
    }
}

/// 添加会员卡服务项 · Add a membership card service
pub mod post {

    /// 添加会员卡服务项：请求 · Add a membership card service: request
    pub struct Request {
        /// 会员服务项ID（必填） · Member service module ID (required)
        pub service_module_id: Option<String>,
        /// 跳转小程序（必填） · Mini Program to open (required)
        pub jump_miniprogram: Option<JumpMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员服务项ID（必填） · Member service module ID (required)
        pub fn service_module_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_module_id = value.into_member();
            self
        }

        /// 跳转小程序（必填） · Mini Program to open (required)
        pub fn jump_miniprogram<M>(
            mut self,
            value: impl crate::IntoMember<JumpMiniprogram, M>,
        ) -> Self {
            self.jump_miniprogram = value.into_member();
            self
        }
    }

    /// 跳转小程序 · Mini Program to open
    pub struct JumpMiniprogram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序path（必填） · Mini Program path (required)
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl JumpMiniprogram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序path（必填） · Mini Program path (required)
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }
    }

    /// 添加会员卡服务项：应答 · Add a membership card service: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡id · Membership card ID
        pub card_id: Option<String>,
        /// 会员服务项ID · Member service module ID
        pub service_module_id: Option<String>,
        /// 跳转小程序 · Mini Program to open
        pub jump_miniprogram: Option<ResponseJumpMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 跳转小程序 · Mini Program to open
    #[non_exhaustive]
    pub struct ResponseJumpMiniprogram {
        /// 小程序appid · Mini Program app ID
        pub appid: Option<String>,
        /// 小程序path · Mini Program path
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, JumpMiniprogram);

    message! {
        Request {
            0 => service_module_id: Required "service_module_id",
            1 => jump_miniprogram: Required "jump_miniprogram",
        }
        JumpMiniprogram {
            0 => appid: Required "appid",
            1 => path: Required "path",
        }
        Response {
            0 => card_id: Optional "card_id",
            1 => service_module_id: Optional "service_module_id",
            2 => jump_miniprogram: Optional "jump_miniprogram",
        }
        ResponseJumpMiniprogram {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
        }
    }
}
