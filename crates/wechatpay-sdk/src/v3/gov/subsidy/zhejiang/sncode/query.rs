//! `/v3/gov/subsidy/zhejiang/sncode/query`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/sncode/query`
#[derive(Clone, Debug)]
pub struct Query(pub(crate) Node);

impl Query {
    /// sn码销售状态查询
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sn("")
    ///     .province("")
    ///     .manufact_cert_code("")
    ///     .goods_type("")
    ///     .goods_bar_code("")
    ///     .imei1("")
    ///     .imei2("")
    ///     .sales_models("")
    ///     .req_ssn("")
    ///     .req_time("");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/sncode/query", rest)
    }
}

/// sn码销售状态查询
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/sncode/query");

    enumeration! {
        /// 售卖状态
        SellState {
            U0022 = "U0022",
            U0023 = "U0023",
            U0024 = "U0024",
            U9999 = "U9999",
        }
    }

    /// sn码销售状态查询：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商品SN码
        pub sn: Required<String>,
        /// 省份代码
        pub province: Required<String>,
        /// 厂商统一社会信 用代码
        pub manufact_cert_code: Option<String>,
        /// 商品品类
        pub goods_type: Required<String>,
        /// 商品条码
        pub goods_bar_code: Required<String>,
        /// IMEI\_1 码
        pub imei1: Option<String>,
        /// IMEI\_2 码
        pub imei2: Option<String>,
        /// 渠道类型
        pub sales_models: Option<String>,
        /// 请求流水号
        pub req_ssn: Required<String>,
        /// 请求时间
        pub req_time: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品SN码
        #[inline]
        pub fn sn(mut self, value: impl Into<String>) -> Self {
            self.sn = Required::set(value.into());
            self
        }

        /// 省份代码
        #[inline]
        pub fn province(mut self, value: impl Into<String>) -> Self {
            self.province = Required::set(value.into());
            self
        }

        /// 厂商统一社会信 用代码
        #[inline]
        pub fn manufact_cert_code(mut self, value: impl Into<String>) -> Self {
            self.manufact_cert_code = Some(value.into());
            self
        }

        /// 商品品类
        #[inline]
        pub fn goods_type(mut self, value: impl Into<String>) -> Self {
            self.goods_type = Required::set(value.into());
            self
        }

        /// 商品条码
        #[inline]
        pub fn goods_bar_code(mut self, value: impl Into<String>) -> Self {
            self.goods_bar_code = Required::set(value.into());
            self
        }

        /// IMEI\_1 码
        #[inline]
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// IMEI\_2 码
        #[inline]
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }

        /// 渠道类型
        #[inline]
        pub fn sales_models(mut self, value: impl Into<String>) -> Self {
            self.sales_models = Some(value.into());
            self
        }

        /// 请求流水号
        #[inline]
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Required::set(value.into());
            self
        }

        /// 请求时间
        #[inline]
        pub fn req_time(mut self, value: impl Into<String>) -> Self {
            self.req_time = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sn", &mut self.sn),
                ("province", &mut self.province),
                ("manufact_cert_code", &mut self.manufact_cert_code),
                ("goods_type", &mut self.goods_type),
                ("goods_bar_code", &mut self.goods_bar_code),
                ("imei1", &mut self.imei1),
                ("imei2", &mut self.imei2),
                ("sales_models", &mut self.sales_models),
                ("req_ssn", &mut self.req_ssn),
                ("req_time", &mut self.req_time),
            ]);
        }
    }

    /// sn码销售状态查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 商品SN码
        pub sn: Option<String>,
        /// 省份代码
        pub province: Option<String>,
        /// 售卖状态
        pub sell_state: Option<Enumeration<SellState>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("resp_code", &mut self.resp_code),
                ("resp_desc", &mut self.resp_desc),
                ("sn", &mut self.sn),
                ("province", &mut self.province),
                ("sell_state", &mut self.sell_state),
            ]);
        }
    }

    message!(Request, Response);
}
