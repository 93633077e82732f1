//! `/v3/marketing/busifavor/coupons/send`

/// `/v3/marketing/busifavor/coupons/send`
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 向用户发券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("xsd3434454567676")
    ///     .appid("wx1234567889999")
    ///     .stock_id("100088")
    ///     .out_request_no("1002600620019090123143254435")
    ///     .coupon_code("sxxe34343434");
    /// let answer = client.v3().marketing().busifavor().coupons().send().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/send", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/send")
    }
}

/// 向用户发券
pub mod post {
    use crate::message;

    /// 向用户发券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::required::<String>("appid"),
            message::required::<String>("stock_id"),
            message::required::<String>("out_request_no"),
            message::optional::<String>("coupon_code"),
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

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 发券凭证（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 券code
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }
    }

    /// 向用户发券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 发券凭证
        pub out_request_no: Option<String>,
        /// `send_coupon_result`
        pub send_coupon_result: Option<SendCouponResult>,
    }

    /// `SendCouponResult`
    #[non_exhaustive]
    pub struct SendCouponResult {
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `out_request_no`
        pub out_request_no: Option<String>,
        /// `stock_id`
        pub stock_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => stock_id: "stock_id",
            1 => coupon_code: "coupon_code",
            2 => out_request_no: "out_request_no",
            3 => send_coupon_result: "send_coupon_result",
        }
        SendCouponResult {
            0 => coupon_code: "coupon_code",
            1 => out_request_no: "out_request_no",
            2 => stock_id: "stock_id",
        }
    }
}
