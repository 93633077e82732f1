//! `/v3/marketing/busifavor/coupons/use`

/// `/v3/marketing/busifavor/coupons/use`
pub struct Use {
    pub(crate) node: crate::chain::Node,
}

impl Use {
    /// 核销用户券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/use`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::r#use::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("100088")
    ///     .appid("wx1234567889999")
    ///     .use_time("2015-05-20T13:29:35+08:00")
    ///     .use_request_no("1002600620019090123143254435")
    ///     .openid("xsd3434454567676")
    ///     .out_trade_no("190000001")
    ///     .mch_id("190000001")
    ///     .transaction_id("4200000001856498491");
    /// let answer = client.v3().marketing().busifavor().coupons().r#use().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/use", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/use")
    }
}

/// 核销用户券
pub mod post {
    use crate::message;

    /// 核销用户券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("coupon_code"),
            message::optional::<String>("stock_id"),
            message::required::<String>("appid"),
            message::required::<crate::Time>("use_time"),
            message::required::<String>("use_request_no"),
            message::optional::<String>("openid"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("mch_id"),
            message::optional::<String>("transaction_id"),
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

        /// 批次号
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 请求核销时间（必填）
        pub fn use_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("use_time", value))
        }

        /// 核销请求单据号（必填）
        pub fn use_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("use_request_no", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 下单商户号
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 微信支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }
    }

    /// 核销用户券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 系统核销券成功的时间
        pub wechatpay_use_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => stock_id: "stock_id",
            1 => openid: "openid",
            2 => wechatpay_use_time: "wechatpay_use_time",
        }
    }
}
