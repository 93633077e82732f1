//! 作废用户会员卡 · Invalidate a user's membership card
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`

/// 作废用户会员卡 · Invalidate a user's membership card
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
#[derive(Clone)]
pub struct Unavailable {
    pub(crate) node: crate::chain::Node,
}

impl Unavailable {
    /// 作废用户会员卡 · Invalidate a user's membership card
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    ///
    /// 按会员卡ID和卡号作废用户的会员卡，并提交失效理由。模式：普通商户、服务商。
    ///
    /// Invalidates a user's membership card by card ID and code, with a reason. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::unavailable::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .unavailable()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012549677](https://pay.weixin.qq.com/doc/v3/merchant/4012549677), [partner/4012726955](https://pay.weixin.qq.com/doc/v3/partner/4012726955)
    #[doc(alias(
        "作废用户会员卡",
        "Invalidate a users membership card",
        "会员卡",
        "unavailable",
        "codes/unavailable"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable")
    }
}

/// 作废用户会员卡 · Invalidate a user's membership card
pub mod post {

    /// 作废用户会员卡：请求 · Invalidate a user's membership card: request
    pub struct Request {
        /// 失效理由 · Invalidation reason
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 失效理由 · Invalidation reason
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => reason: Optional "reason",
        }
    }
}
