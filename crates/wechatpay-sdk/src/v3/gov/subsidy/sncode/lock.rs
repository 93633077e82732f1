//! `/v3/gov/subsidy/sncode/lock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/sncode/lock`
#[derive(Clone, Debug)]
pub struct Lock(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/sncode/lock", rest)
    }
}

/// sn码锁定
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::goods::upload::post::{ProductType, Response};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/sncode/lock")
            .code_in_success()
            .numbered_by("out_trade_no");

    /// sn码锁定：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Required<i64>,
        /// 商户支付订单号
        pub out_trade_no: Required<String>,
        /// 家电品牌
        pub brand: Required<String>,
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// S/N码
        pub sn_code: Required<String>,
        /// 厂商信息
        pub manufacturer_info: Required<String>,
        /// 商品条码
        pub barcode: Required<String>,
        /// 规格型号
        pub spec_model: Required<String>,
        /// 产品类型
        pub product_type: Required<Enumeration<ProductType>>,
        /// 销售时间
        pub sale_time: Option<Time>,
        /// imei1编码
        pub imei1: Option<String>,
        /// imei2编码
        pub imei2: Option<String>,
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

        /// 商户支付订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
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

        /// S/N码
        #[inline]
        pub fn sn_code(mut self, value: impl Into<String>) -> Self {
            self.sn_code = Required::set(value.into());
            self
        }

        /// 厂商信息
        #[inline]
        pub fn manufacturer_info(mut self, value: impl Into<String>) -> Self {
            self.manufacturer_info = Required::set(value.into());
            self
        }

        /// 商品条码
        #[inline]
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Required::set(value.into());
            self
        }

        /// 规格型号
        #[inline]
        pub fn spec_model(mut self, value: impl Into<String>) -> Self {
            self.spec_model = Required::set(value.into());
            self
        }

        /// 产品类型
        #[inline]
        pub fn product_type(mut self, value: impl Into<Enumeration<ProductType>>) -> Self {
            self.product_type = Required::set(value.into());
            self
        }

        /// 销售时间
        #[inline]
        pub fn sale_time(mut self, value: impl Into<Time>) -> Self {
            self.sale_time = Some(value.into());
            self
        }

        /// imei1编码
        #[inline]
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// imei2编码
        #[inline]
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appliance_id", &mut self.appliance_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("brand", &mut self.brand),
                ("qualification_region_code", &mut self.qualification_region_code),
                ("sn_code", &mut self.sn_code),
                ("manufacturer_info", &mut self.manufacturer_info),
                ("barcode", &mut self.barcode),
                ("spec_model", &mut self.spec_model),
                ("product_type", &mut self.product_type),
                ("sale_time", &mut self.sale_time),
                ("imei1", &mut self.imei1),
                ("imei2", &mut self.imei2),
            ]);
        }
    }

    message!(Request);
}
