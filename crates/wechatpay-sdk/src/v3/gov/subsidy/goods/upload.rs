//! `/v3/gov/subsidy/goods/upload`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/goods/upload`
#[derive(Clone, Debug)]
pub struct Upload(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/goods/upload", rest)
    }
}

/// 商品信息上传
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/goods/upload").code_in_success();

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Required<i64>,
        /// 商品名称
        pub product_name: Required<String>,
        /// 能效等级
        pub energy_grade: Option<Enumeration<EnergyGrade>>,
        /// 家电品牌
        pub brand: Required<String>,
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// 销售企业名称
        pub seller_name: Required<String>,
        /// 统一社会信息代码
        pub license_number: Required<String>,
        /// 基准价格，单位为分
        pub base_price: Required<Fen>,
        /// 近1个月平均交易价，单位为分
        pub average_trading_price: Required<Fen>,
        /// 产品类型
        pub product_type: Required<Enumeration<ProductType>>,
        /// 商品型号
        pub product_model: Option<String>,
        /// 商品条码
        pub bar_code: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(mut self, value: i64) -> Self {
            self.appliance_id = Required::set(value);
            self
        }

        /// 商品名称
        #[inline]
        pub fn product_name(mut self, value: impl Into<String>) -> Self {
            self.product_name = Required::set(value.into());
            self
        }

        /// 能效等级
        #[inline]
        pub fn energy_grade(mut self, value: impl Into<Enumeration<EnergyGrade>>) -> Self {
            self.energy_grade = Some(value.into());
            self
        }

        /// 家电品牌
        #[inline]
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Required::set(value.into());
            self
        }

        /// 使用的资格的地区编码
        #[inline]
        pub fn qualification_region_code(mut self, value: i64) -> Self {
            self.qualification_region_code = Required::set(value);
            self
        }

        /// 销售企业名称
        #[inline]
        pub fn seller_name(mut self, value: impl Into<String>) -> Self {
            self.seller_name = Required::set(value.into());
            self
        }

        /// 统一社会信息代码
        #[inline]
        pub fn license_number(mut self, value: impl Into<String>) -> Self {
            self.license_number = Required::set(value.into());
            self
        }

        /// 基准价格，单位为分
        #[inline]
        pub fn base_price(mut self, value: impl Into<Fen>) -> Self {
            self.base_price = Required::set(value.into());
            self
        }

        /// 近1个月平均交易价，单位为分
        #[inline]
        pub fn average_trading_price(mut self, value: impl Into<Fen>) -> Self {
            self.average_trading_price = Required::set(value.into());
            self
        }

        /// 产品类型
        #[inline]
        pub fn product_type(mut self, value: impl Into<Enumeration<ProductType>>) -> Self {
            self.product_type = Required::set(value.into());
            self
        }

        /// 商品型号
        #[inline]
        pub fn product_model(mut self, value: impl Into<String>) -> Self {
            self.product_model = Some(value.into());
            self
        }

        /// 商品条码
        #[inline]
        pub fn bar_code(mut self, value: impl Into<String>) -> Self {
            self.bar_code = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appliance_id", &mut self.appliance_id),
                ("product_name", &mut self.product_name),
                ("energy_grade", &mut self.energy_grade),
                ("brand", &mut self.brand),
                ("qualification_region_code", &mut self.qualification_region_code),
                ("seller_name", &mut self.seller_name),
                ("license_number", &mut self.license_number),
                ("base_price", &mut self.base_price),
                ("average_trading_price", &mut self.average_trading_price),
                ("product_type", &mut self.product_type),
                ("product_model", &mut self.product_model),
                ("bar_code", &mut self.bar_code),
            ]);
        }
    }

    /// 商品信息上传：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub message: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("code", &mut self.code), ("message", &mut self.message)]);
        }
    }

    message!(Request, Response);
}
