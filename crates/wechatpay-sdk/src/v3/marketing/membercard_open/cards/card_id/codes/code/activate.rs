//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
pub struct Activate {
    pub(crate) node: Node,
}

impl Activate {
    /// 激活会员卡（跳转型激活） (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::activate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().membership_number("316510891298");
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .activate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.node
            .call_empty(
                Method::POST,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
            )
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate", rest)
    }
}

/// 激活会员卡（跳转型激活）
pub mod post {
    use crate::message::{Listed, Object, optional};

    /// 激活会员卡（跳转型激活）：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("membership_number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 会员卡编号
        pub fn membership_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("membership_number", value))
        }
    }

    request!(Request);
}
