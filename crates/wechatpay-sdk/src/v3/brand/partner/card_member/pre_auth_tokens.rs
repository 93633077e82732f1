//! `/v3/brand/partner/card-member/pre-auth-tokens`

/// `/v3/brand/partner/card-member/pre-auth-tokens`
pub struct PreAuthTokens {
    pub(crate) node: crate::chain::Node,
}

impl PreAuthTokens {
    /// 入会组件预授权
    ///
    /// `POST /v3/brand/partner/card-member/pre-auth-tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::pre_auth_tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .pre_auth_tokens()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/pre-auth-tokens", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/pre-auth-tokens")
    }
}

/// 入会组件预授权
pub mod post {

    pub use crate::v3::brand::partner::card_member::pay_view_tokens::post::{Request, Response};
}
