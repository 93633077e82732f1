//! `/v3/brand/partner/card-member/pay-view-tokens`

/// `/v3/brand/partner/card-member/pay-view-tokens`
pub struct PayViewTokens {
    pub(crate) node: crate::chain::Node,
}

impl PayViewTokens {
    /// 品牌会员展示付款码组件预授权 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/pay-view-tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::pay_view_tokens::post;
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
    ///     .pay_view_tokens()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/pay-view-tokens", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/pay-view-tokens")
    }
}

/// 品牌会员展示付款码组件预授权
pub mod post {
    use crate::message;

    /// 品牌会员展示付款码组件预授权：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<String>("openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡模板ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 品牌会员展示付款码组件预授权：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token
        pub token: Option<String>,
        /// token 过期时间
        pub expire_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => token: "token",
            1 => expire_time: "expire_time",
        }
    }
}
