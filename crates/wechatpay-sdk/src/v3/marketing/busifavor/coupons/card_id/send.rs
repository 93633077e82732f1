//! 发放消费卡 · Issue a spending card
//!
//! `/v3/marketing/busifavor/coupons/{card_id}/send`

/// 发放消费卡 · Issue a spending card
///
/// `/v3/marketing/busifavor/coupons/{card_id}/send`
#[derive(Clone)]
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 发放消费卡 · Issue a spending card
    ///
    /// `POST /v3/marketing/busifavor/coupons/{card_id}/send`
    ///
    /// 商户按卡ID和openid向用户发放一张消费卡，返回消费卡的卡号。模式：普通商户、服务商。
    ///
    /// Issues a spending card to a user by card ID and openid and returns the card code. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::card_id::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJO2M2pb1Q9zNjWeS6oQ")
    ///     .out_request_no("request202608010001")
    ///     .send_time("2039-12-31T13:29:35+08:00");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .card_id("100001")
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4017164666](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
    #[doc(alias("发放消费卡", "Issue a spending card", "商家券", "send", "coupons/send"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/{card_id}/send", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/{card_id}/send")
    }
}

/// 发放消费卡 · Issue a spending card
pub mod post {

    /// 发放消费卡：请求 · Issue a spending card: request
    pub struct Request {
        /// 消费卡归属appid（必填） · Consumption card owner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户openid（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商户单据号（必填） · Merchant record number (required)
        pub out_request_no: Option<String>,
        /// 请求发卡时间（必填） · Requested card issuing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub send_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 消费卡归属appid（必填） · Consumption card owner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户openid（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商户单据号（必填） · Merchant record number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 请求发卡时间（必填） · Requested card issuing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn send_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.send_time = value.into_member();
            self
        }
    }

    /// 发放消费卡：应答 · Issue a spending card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 消费卡code · Consumption card code
        pub card_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => openid: Required "openid",
            2 => out_request_no: Required "out_request_no",
            3 => send_time: Required "send_time",
        }
        Response {
            0 => card_code: Optional "card_code",
        }
    }
}
