//! `/v3/gov/subsidy/sncode/lock`

/// `/v3/gov/subsidy/sncode/lock`
pub struct Lock {
    pub(crate) node: crate::chain::Node,
}

impl Lock {
    /// sn码锁定
    ///
    /// `POST /v3/gov/subsidy/sncode/lock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::sncode::lock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appliance_id(1)
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .brand("海尔")
    ///     .qualification_region_code(310100)
    ///     .sn_code("fallervuh")
    ///     .manufacturer_info("")
    ///     .barcode("6901010101098")
    ///     .spec_model("YOGA Air 15s ILL9")
    ///     .product_type(post::ProductType::COMMON_PRODUCT)
    ///     .sale_time("2025-01-14T19:55:06+08:00")
    ///     .imei1("358882046176540")
    ///     .imei2("358882046176540");
    /// let answer = client.v3().gov().subsidy().sncode().lock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/sncode/lock", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/sncode/lock")
    }
}

/// sn码锁定
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::goods::upload::post::{ProductType, Response};

    /// sn码锁定：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("appliance_id"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("brand"),
            message::required::<i64>("qualification_region_code"),
            message::required::<String>("sn_code"),
            message::required::<String>("manufacturer_info"),
            message::required::<String>("barcode"),
            message::required::<String>("spec_model"),
            message::required::<crate::Enumeration<ProductType>>("product_type"),
            message::optional::<crate::Time>("sale_time"),
            message::optional::<String>("imei1"),
            message::optional::<String>("imei2"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`（必填）
        #[inline]
        pub fn appliance_id(self, value: i64) -> Self {
            Self(self.0.with("appliance_id", value))
        }

        /// 商户支付订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 家电品牌（必填）
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand", value))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// S/N码（必填）
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sn_code", value))
        }

        /// 厂商信息（必填）
        pub fn manufacturer_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("manufacturer_info", value))
        }

        /// 商品条码（必填）
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("barcode", value))
        }

        /// 规格型号（必填）
        pub fn spec_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("spec_model", value))
        }

        /// 产品类型（必填）
        pub fn product_type(self, value: impl Into<crate::Enumeration<ProductType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProductType>>("product_type", value))
        }

        /// 销售时间
        pub fn sale_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("sale_time", value))
        }

        /// imei1编码
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei1", value))
        }

        /// imei2编码
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei2", value))
        }
    }

    request!(Request);
}
