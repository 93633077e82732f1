//! `/v3/marketing/busifavor/coupons/deactivate`

/// `/v3/marketing/busifavor/coupons/deactivate`
pub struct Deactivate {
    pub(crate) node: crate::chain::Node,
}

impl Deactivate {
    /// 使券失效 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/deactivate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("1234567891")
    ///     .deactivate_request_no("1002600620019090123143254436")
    ///     .deactivate_reason("此券使用时间设置错误");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .deactivate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/deactivate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/deactivate")
    }
}

/// 使券失效
pub mod post {
    use crate::message;

    /// 使券失效：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("coupon_code"),
            message::required::<String>("stock_id"),
            message::required::<String>("deactivate_request_no"),
            message::optional::<String>("deactivate_reason"),
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

        /// 失效请求单据号（必填）
        pub fn deactivate_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deactivate_request_no", value))
        }

        /// 失效原因
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deactivate_reason", value))
        }
    }

    /// 使券失效：应答
    #[non_exhaustive]
    pub struct Response {
        /// 券成功失效的时间
        pub wechatpay_deactivate_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => wechatpay_deactivate_time: "wechatpay_deactivate_time",
        }
    }
}
