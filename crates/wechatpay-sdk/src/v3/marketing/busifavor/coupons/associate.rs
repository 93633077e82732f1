//! `/v3/marketing/busifavor/coupons/associate`

/// `/v3/marketing/busifavor/coupons/associate`
pub struct Associate {
    pub(crate) node: crate::chain::Node,
}

impl Associate {
    /// 关联订单信息 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/associate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::associate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("")
    ///     .coupon_code("")
    ///     .out_trade_no("")
    ///     .out_request_no("");
    /// let answer = client.v3().marketing().busifavor().coupons().associate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/associate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/associate")
    }
}

/// 关联订单信息
pub mod post {
    use crate::message;

    /// 关联订单信息：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_id"),
            message::required::<String>("coupon_code"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("out_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 券code（必填）
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 关联的商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }
    }

    /// 关联订单信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 关联成功时间
        pub wechatpay_associate_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => wechatpay_associate_time: "wechatpay_associate_time",
        }
    }
}
