//! `/v3/gov/subsidy/goods/upload`

/// `/v3/gov/subsidy/goods/upload`
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 商品信息上传
    ///
    /// `POST /v3/gov/subsidy/goods/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::goods::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appliance_id(1)
    ///     .product_name("测试商品")
    ///     .energy_grade(post::EnergyGrade::FIRST_LEVEL)
    ///     .brand("海尔")
    ///     .qualification_region_code(310100)
    ///     .seller_name("联想（北京）信息技术有限公司")
    ///     .license_number("91110108397173806M")
    ///     .base_price(10000)
    ///     .average_trading_price(10000)
    ///     .product_type(post::ProductType::COMMON_PRODUCT)
    ///     .product_model("XX")
    ///     .bar_code("6901010101098");
    /// let answer = client.v3().gov().subsidy().goods().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/goods/upload", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/goods/upload")
    }
}

/// 商品信息上传
pub mod post {
    use crate::message;

    enumeration! {
        /// 能效等级
        EnergyGrade {
            FIRST_LEVEL = "FIRST_LEVEL",
            SECOND_LEVEL = "SECOND_LEVEL",
            ENERGY_GRADE_UNKNOWN = "ENERGY_GRADE_UNKNOWN",
        }
    }

    enumeration! {
        /// 产品类型
        ProductType {
            COMMON_PRODUCT = "COMMON_PRODUCT",
            AI_PRODUCT = "AI_PRODUCT",
        }
    }

    /// 商品信息上传：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("appliance_id"),
            message::required::<String>("product_name"),
            message::optional::<crate::Enumeration<EnergyGrade>>("energy_grade"),
            message::required::<String>("brand"),
            message::required::<i64>("qualification_region_code"),
            message::required::<String>("seller_name"),
            message::required::<String>("license_number"),
            message::required::<crate::Fen>("base_price"),
            message::required::<crate::Fen>("average_trading_price"),
            message::required::<crate::Enumeration<ProductType>>("product_type"),
            message::optional::<String>("product_model"),
            message::required::<String>("bar_code"),
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

        /// 商品名称（必填）
        pub fn product_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_name", value))
        }

        /// 能效等级
        pub fn energy_grade(self, value: impl Into<crate::Enumeration<EnergyGrade>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<EnergyGrade>>("energy_grade", value))
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

        /// 销售企业名称（必填）
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("seller_name", value))
        }

        /// 统一社会信息代码（必填）
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_number", value))
        }

        /// 基准价格，单位为分（必填）
        pub fn base_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("base_price", value))
        }

        /// 近1个月平均交易价，单位为分（必填）
        pub fn average_trading_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("average_trading_price", value))
        }

        /// 产品类型（必填）
        pub fn product_type(self, value: impl Into<crate::Enumeration<ProductType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProductType>>("product_type", value))
        }

        /// 商品型号
        pub fn product_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_model", value))
        }

        /// 商品条码（必填）
        pub fn bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bar_code", value))
        }
    }

    /// 商品信息上传：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub message: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => code: "code",
            1 => message: "message",
        }
    }
}
