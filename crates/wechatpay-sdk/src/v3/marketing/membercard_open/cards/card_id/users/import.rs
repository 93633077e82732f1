//! `/v3/marketing/membercard-open/cards/{card_id}/users/import`

/// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
pub struct Import {
    pub(crate) node: crate::chain::Node,
}

impl Import {
    /// 根据openid导入用户会员卡 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::users::import::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .code("478515832665")
    ///     .out_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .users()
    ///     .import()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/users/import", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/users/import")
    }
}

/// 根据openid导入用户会员卡
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::membercard_open::cards::card_id::decrypt_code::get::Response;

    /// 根据openid导入用户会员卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::optional::<String>("code"),
            message::required::<String>("out_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 会员卡code
        pub fn code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("code", value))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }
    }

    request!(Request);
}
