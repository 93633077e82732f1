//! 商品信息上传 · Upload goods information
//!
//! `/v3/gov/subsidy/goods/upload`

/// 商品信息上传 · Upload goods information
///
/// `/v3/gov/subsidy/goods/upload`
#[derive(Clone)]
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 商品信息上传 · Upload goods information
    ///
    /// `POST /v3/gov/subsidy/goods/upload`
    ///
    /// 上传参与补贴的商品信息，包括品类、能效等级、品牌、销售企业和价格，返回响应码。模式：服务商。
    ///
    /// Uploads the category, energy grade, brand, seller and prices of goods in the subsidy programme. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::goods::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appliance_id(1)
    ///     .product_name("测试商品")
    ///     .brand("海尔")
    ///     .qualification_region_code(310100)
    ///     .seller_name("联想（北京）信息技术有限公司")
    ///     .license_number("91110108397173806M")
    ///     .base_price(10000)
    ///     .average_trading_price(10000)
    ///     .product_type(post::ProductType::COMMON_PRODUCT)
    ///     .bar_code("6901010101098");
    /// let answer = client.v3().gov().subsidy().goods().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "商品信息上传",
        "Upload goods information",
        "国家消费品换新补贴 江苏",
        "upload",
        "goods/upload"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/goods/upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/goods/upload")
    }
}

/// 商品信息上传 · Upload goods information
pub mod post {

    enumeration! {
        /// 能效等级 · Energy efficiency grade
        EnergyGrade {
            /// `FIRST_LEVEL`: 一级能效 · Energy level 1
            FIRST_LEVEL = "FIRST_LEVEL",
            /// `SECOND_LEVEL`: 二级能效 · Energy level 2
            SECOND_LEVEL = "SECOND_LEVEL",
            /// `ENERGY_GRADE_UNKNOWN`: 未知 · Unknown
            ENERGY_GRADE_UNKNOWN = "ENERGY_GRADE_UNKNOWN",
        }
    }

    enumeration! {
        /// 产品类型 · Product type
        ProductType {
            /// `COMMON_PRODUCT`: 普通商品 · Ordinary product
            COMMON_PRODUCT = "COMMON_PRODUCT",
            /// `AI_PRODUCT`: 智能商品 · Smart product
            AI_PRODUCT = "AI_PRODUCT",
        }
    }

    /// 商品信息上传：请求 · Upload goods information: request
    pub struct Request {
        /// 消费品类ID（必填） · Product category ID (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub appliance_id: Option<i64>,
        /// 商品名称（必填） · Item name (required)
        pub product_name: Option<String>,
        /// 能效等级 · Energy efficiency grade
        pub energy_grade: EnergyGrade,
        /// 家电品牌（必填） · Appliance brand (required)
        pub brand: Option<String>,
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// 销售企业名称（必填） · Selling company name (required)
        pub seller_name: Option<String>,
        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub license_number: Option<String>,
        /// 基准价格（必填） · Base price (required)
        ///
        /// 单位为分。In fen.
        pub base_price: Option<crate::Fen>,
        /// 近1个月平均交易价（必填） · Average trading price (one month) (required)
        ///
        /// 单位为分。In fen.
        pub average_trading_price: Option<crate::Fen>,
        /// 产品类型（必填） · Product type (required)
        pub product_type: ProductType,
        /// 商品型号 · Product model
        pub product_model: Option<String>,
        /// 商品条码（必填） · Item barcode (required)
        pub bar_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 消费品类ID（必填） · Product category ID (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub fn appliance_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.appliance_id = value.into_member();
            self
        }

        /// 商品名称（必填） · Item name (required)
        pub fn product_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_name = value.into_member();
            self
        }

        /// 能效等级 · Energy efficiency grade
        pub fn energy_grade<M>(mut self, value: impl crate::IntoMember<EnergyGrade, M>) -> Self {
            self.energy_grade = value.into_member().unwrap_or_default();
            self
        }

        /// 家电品牌（必填） · Appliance brand (required)
        pub fn brand<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// 销售企业名称（必填） · Selling company name (required)
        pub fn seller_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.seller_name = value.into_member();
            self
        }

        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub fn license_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_number = value.into_member();
            self
        }

        /// 基准价格（必填） · Base price (required)
        ///
        /// 单位为分。In fen.
        pub fn base_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.base_price = value.into_member();
            self
        }

        /// 近1个月平均交易价（必填） · Average trading price (one month) (required)
        ///
        /// 单位为分。In fen.
        pub fn average_trading_price<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.average_trading_price = value.into_member();
            self
        }

        /// 产品类型（必填） · Product type (required)
        pub fn product_type<M>(mut self, value: impl crate::IntoMember<ProductType, M>) -> Self {
            self.product_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商品型号 · Product model
        pub fn product_model<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_model = value.into_member();
            self
        }

        /// 商品条码（必填） · Item barcode (required)
        pub fn bar_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bar_code = value.into_member();
            self
        }
    }

    /// 商品信息上传：应答 · Upload goods information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appliance_id: Required "appliance_id",
            1 => product_name: Required "product_name",
            2 => energy_grade: Optional "energy_grade",
            3 => brand: Required "brand",
            4 => qualification_region_code: Required "qualification_region_code",
            5 => seller_name: Required "seller_name",
            6 => license_number: Required "license_number",
            7 => base_price: Required "base_price",
            8 => average_trading_price: Required "average_trading_price",
            9 => product_type: Required "product_type",
            10 => product_model: Optional "product_model",
            11 => bar_code: Required "bar_code",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
        }
    }
}
