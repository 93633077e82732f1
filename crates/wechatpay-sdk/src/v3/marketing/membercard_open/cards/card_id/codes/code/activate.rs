//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
pub struct Activate {
    pub(crate) node: crate::chain::Node,
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
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate")
    }
}

/// 激活会员卡（跳转型激活）
pub mod post {
    use crate::message;

    /// 激活会员卡（跳转型激活）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("membership_number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡编号
        pub fn membership_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("membership_number", value))
        }
    }

    request!(Request);
}
