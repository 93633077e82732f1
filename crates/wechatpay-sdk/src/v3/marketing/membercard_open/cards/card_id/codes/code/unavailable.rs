//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
pub struct Unavailable {
    pub(crate) node: Node,
}

impl Unavailable {
    /// 作废用户会员卡 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::unavailable::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().reason("用户违反会员条例");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.node
            .call_empty(
                Method::POST,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
            )
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable", rest)
    }
}

/// 作废用户会员卡
pub mod post {
    use crate::message::{Listed, Object, optional};

    /// 作废用户会员卡：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("reason")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 失效理由
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }
    }

    request!(Request);
}
