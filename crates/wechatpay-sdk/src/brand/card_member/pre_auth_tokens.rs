//! 入会组件预授权 · Pre-authorise the enrolment component
//!
//! `/brand/card-member/pre-auth-tokens`

/// 入会组件预授权 · Pre-authorise the enrolment component
///
/// `/brand/card-member/pre-auth-tokens`
#[derive(Clone)]
pub struct PreAuthTokens {
    pub(crate) node: crate::chain::Node,
}

impl PreAuthTokens {
    /// 入会组件预授权 · Pre-authorise the enrolment component
    ///
    /// `POST /brand/card-member/pre-auth-tokens`
    ///
    /// 品牌为用户打开入会组件取得预授权`token`，并返回其过期时间。模式：品牌。
    ///
    /// Returns a pre-authorised token, and its expiry time, with which a user opens the component that enrols brand members. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::card_member::pre_auth_tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .card_id("pbLatjk4T4Tx4pt4tG4oHkq4hKLA")
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4");
    /// let answer = client.brand().card_member().pre_auth_tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015582733](https://pay.weixin.qq.com/doc/brand/4015582733)
    #[doc(alias(
        "入会组件预授权",
        "Pre-authorise the enrolment component",
        "商家名片会员",
        "pre-auth-tokens",
        "card-member/pre-auth-tokens"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/card-member/pre-auth-tokens", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member/pre-auth-tokens")
    }
}

/// 入会组件预授权 · Pre-authorise the enrolment component
pub mod post {

    /// 入会组件预授权：请求 · Pre-authorise the enrolment component: request
    pub struct Request {
        /// 会员卡模板ID（必填） · Membership card template ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub card_id: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡模板ID（必填） · Membership card template ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 入会组件预授权：应答 · Pre-authorise the enrolment component: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token · Pre-authorisation token
        pub token: Option<String>,
        /// token 过期时间 · Token expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expire_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => card_id: Required "card_id",
            1 => openid: Required "openid",
        }
        Response {
            0 => token: Optional "token",
            1 => expire_time: Optional "expire_time",
        }
    }
}
