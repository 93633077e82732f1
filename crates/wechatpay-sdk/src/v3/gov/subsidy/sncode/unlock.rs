//! `/v3/gov/subsidy/sncode/unlock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/sncode/unlock`
#[derive(Clone, Debug)]
pub struct Unlock(pub(crate) Node);

impl Unlock {
    /// sn码解锁
    ///
    /// `POST /v3/gov/subsidy/sncode/unlock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::sncode::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appliance_id(1)
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .qualification_region_code(310100)
    ///     .sn_code("fallervuh")
    ///     .barcode("6901010101098")
    ///     .product_type(post::ProductType::COMMON_PRODUCT);
    /// let answer = client.v3().gov().subsidy().sncode().unlock().post(request).await?;
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
        self.0.chain("v3/gov/subsidy/sncode/unlock", rest)
    }
}

/// sn码解锁
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::goods::upload::post::{ProductType, Response};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/sncode/unlock")
            .code_in_success()
            .numbered_by("out_trade_no");

    /// sn码解锁：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Required<i64>,
        /// 商户支付订单号
        pub out_trade_no: Required<String>,
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// S/N码
        pub sn_code: Required<String>,
        /// 商品条码
        pub barcode: Required<String>,
        /// 产品类型
        pub product_type: Required<Enumeration<ProductType>>,
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

        /// 商品条码
        #[inline]
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Required::set(value.into());
            self
        }

        /// 产品类型
        #[inline]
        pub fn product_type(mut self, value: impl Into<Enumeration<ProductType>>) -> Self {
            self.product_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appliance_id", &mut self.appliance_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("qualification_region_code", &mut self.qualification_region_code),
                ("sn_code", &mut self.sn_code),
                ("barcode", &mut self.barcode),
                ("product_type", &mut self.product_type),
            ]);
        }
    }

    message!(Request);
}
