//! `/v3/marketing/busifavor/coupons/{card_id}/send`

/// `/v3/marketing/busifavor/coupons/{card_id}/send`
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 发放消费卡 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/{card_id}/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::card_id::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("")
    ///     .openid("")
    ///     .out_request_no("")
    ///     .send_time("2019-12-31T13:29:35+08:00");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .card_id("")
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/{card_id}/send", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/{card_id}/send")
    }
}

/// 发放消费卡
pub mod post {
    use crate::message;

    /// 发放消费卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Time>("send_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 消费卡归属appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商户单据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 请求发卡时间（必填）
        pub fn send_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("send_time", value))
        }
    }

    /// 发放消费卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 消费卡code
        pub card_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => card_code: "card_code",
        }
    }
}
