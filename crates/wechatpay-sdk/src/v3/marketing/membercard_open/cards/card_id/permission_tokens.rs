//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`

/// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
pub struct PermissionTokens {
    pub(crate) node: crate::chain::Node,
}

impl PermissionTokens {
    /// 商户预授权 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::permission_tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .activate_type("AUTO_ACTIVATE")
    ///     .navigate_back_previous_page(true)
    ///     .activate_url("https://w.url.cn/s/Ahz3p2C")
    ///     .activate_appid("wxea9c30a90fs8d3fe")
    ///     .activate_path("pages/activate/activate")
    ///     .outer_str("szwxtd");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .permission_tokens()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/permission-tokens", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/permission-tokens")
    }
}

/// 商户预授权
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_membercard_open_cards_card_id_permission_tokens_post::Response;

    /// 商户预授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("activate_type"),
            message::optional::<bool>("navigate_back_previous_page"),
            message::optional::<String>("activate_url"),
            message::optional::<String>("activate_appid"),
            message::optional::<String>("activate_path"),
            message::optional::<String>("outer_str"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 激活类型（必填）
        pub fn activate_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_type", value))
        }

        /// 设置用户在开卡完成后
        #[inline]
        pub fn navigate_back_previous_page(self, value: bool) -> Self {
            Self(self.0.with("navigate_back_previous_page", value))
        }

        /// 跳转激活的url
        pub fn activate_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_url", value))
        }

        /// 跳转激活的appid
        pub fn activate_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_appid", value))
        }

        /// 跳转激活的path
        pub fn activate_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_path", value))
        }

        /// 自定义场景值
        pub fn outer_str(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("outer_str", value))
        }
    }

    request!(Request);
}
