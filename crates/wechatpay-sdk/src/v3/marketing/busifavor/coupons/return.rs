//! `/v3/marketing/busifavor/coupons/return`

/// `/v3/marketing/busifavor/coupons/return`
pub struct Return {
    pub(crate) node: crate::chain::Node,
}

impl Return {
    /// 申请退券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/return`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::r#return::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("1234567891")
    ///     .return_request_no("1002600620019090123143254436");
    /// let answer = client.v3().marketing().busifavor().coupons().r#return().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/return", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/return")
    }
}

/// 申请退券
pub mod post {
    use crate::message;

    /// 申请退券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("coupon_code"),
            message::required::<String>("stock_id"),
            message::required::<String>("return_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 券code（必填）
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 退券请求单据号（必填）
        pub fn return_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_request_no", value))
        }
    }

    /// 申请退券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信退券成功的时间
        pub wechatpay_return_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => wechatpay_return_time: "wechatpay_return_time",
        }
    }
}
