//! 商户预授权 · Get a permission token
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`

/// 商户预授权 · Get a permission token
///
/// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
#[derive(Clone)]
pub struct PermissionTokens {
    pub(crate) node: crate::chain::Node,
}

impl PermissionTokens {
    /// 商户预授权 · Get a permission token
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    ///
    /// 发卡前为会员卡取得预授权令牌，并设置激活方式和跳转地址，供拉起领卡使用。模式：普通商户、服务商。
    ///
    /// Returns a token for handing out a membership card, with the activation type and the pages to redirect to. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::permission_tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().activate_type("AUTO_ACTIVATE");
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
    /// 官方文档 · Official pages: [merchant/4012550867](https://pay.weixin.qq.com/doc/v3/merchant/4012550867), [partner/4012728179](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
    #[doc(alias(
        "商户预授权",
        "Get a permission token",
        "会员卡",
        "permission-tokens",
        "cards/permission-tokens"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/permission-tokens", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/permission-tokens")
    }
}

/// 商户预授权 · Get a permission token
pub mod post {

    /// 商户预授权：请求 · Get a permission token: request
    pub struct Request {
        /// 激活类型（必填） · Activation type (required)
        pub activate_type: Option<String>,
        /// 设置用户在开卡完成后 · Whether to return after card opening
        pub navigate_back_previous_page: Option<bool>,
        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub activate_url: Option<String>,
        /// 跳转激活的appid · Activation app ID
        pub activate_appid: Option<String>,
        /// 跳转激活的path · Activation path
        pub activate_path: Option<String>,
        /// 自定义场景值 · Custom scenario value
        pub outer_str: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 激活类型（必填） · Activation type (required)
        pub fn activate_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_type = value.into_member();
            self
        }

        /// 设置用户在开卡完成后 · Whether to return after card opening
        pub fn navigate_back_previous_page<M>(
            mut self,
            value: impl crate::IntoMember<bool, M>,
        ) -> Self {
            self.navigate_back_previous_page = value.into_member();
            self
        }

        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub fn activate_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_url = value.into_member();
            self
        }

        /// 跳转激活的appid · Activation app ID
        pub fn activate_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_appid = value.into_member();
            self
        }

        /// 跳转激活的path · Activation path
        pub fn activate_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_path = value.into_member();
            self
        }

        /// 自定义场景值 · Custom scenario value
        pub fn outer_str<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.outer_str = value.into_member();
            self
        }
    }

    /// 商户预授权：应答 · Get a permission token: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token · Pre-authorisation token
        pub permission_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => activate_type: Required "activate_type",
            1 => navigate_back_previous_page: Optional "navigate_back_previous_page",
            2 => activate_url: Optional "activate_url",
            3 => activate_appid: Optional "activate_appid",
            4 => activate_path: Optional "activate_path",
            5 => outer_str: Optional "outer_str",
        }
        Response {
            0 => permission_token: Optional "permission_token",
        }
    }
}
