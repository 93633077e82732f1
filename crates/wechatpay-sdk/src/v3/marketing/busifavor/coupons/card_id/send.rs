//! `/v3/marketing/busifavor/coupons/{card_id}/send`

/// `/v3/marketing/busifavor/coupons/{card_id}/send`
#[derive(Clone)]
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/{card_id}/send", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/{card_id}/send")
    }
}

/// 发放消费卡
pub mod post {

    /// 发放消费卡：请求
    pub struct Request {
        /// 消费卡归属appid（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户openid（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商户单据号（必填）
        pub out_request_no: Option<String>,
        /// 请求发卡时间（必填）
        pub send_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 消费卡归属appid（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户openid（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商户单据号（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 请求发卡时间（必填）
        pub fn send_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.send_time = value.into_member();
            self
        }
    }

    /// 发放消费卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 消费卡code
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
