//! `/v3/taxi-invoice/taxi-company/create-taxi-company`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/taxi-company/create-taxi-company`
#[derive(Clone, Debug)]
pub struct CreateTaxiCompany(pub(crate) Node);

impl CreateTaxiCompany {
    /// 新增出租车公司 (partner)
    ///
    /// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxi_company::create_taxi_company::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .company_name("深圳市未来有限公司")
    ///     .tax_id("12345678901234567J")
    ///     .address("广东省深圳市南山区高新科技园科技中一路腾讯大厦")
    ///     .phone("075586013388")
    ///     .bank_name("中国工商银行南山支行")
    ///     .bank_account("12345678901234")
    ///     .invoice_mode("JIAO_WEI")
    ///     .legal_person("张三")
    ///     .short_name("深圳未来")
    ///     .region_id(510100)
    ///     .enterprise_type("ENTERPRISE");
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .taxi_company()
    ///     .create_taxi_company()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxi-company/create-taxi-company", rest)
    }
}

/// 新增出租车公司
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/taxi-invoice/taxi-company/create-taxi-company");

    /// 新增出租车公司：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公司名称
        pub company_name: Option<String>,
        /// 税号
        pub tax_id: Required<String>,
        /// 公司地址
        pub address: Required<String>,
        /// 公司电话
        pub phone: Option<String>,
        /// 开户行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
        /// 开票渠道
        pub invoice_mode: Required<String>,
        /// 企业法人姓名
        pub legal_person: Required<String>,
        /// 公司简称
        pub short_name: Option<String>,
        /// 行政区划ID
        pub region_id: Required<i64>,
        /// 企业类型
        pub enterprise_type: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公司名称
        #[inline]
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// 税号
        #[inline]
        pub fn tax_id(mut self, value: impl Into<String>) -> Self {
            self.tax_id = Required::set(value.into());
            self
        }

        /// 公司地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
            self
        }

        /// 公司电话
        #[inline]
        pub fn phone(mut self, value: impl Into<String>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// 开户行
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行账号
        #[inline]
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }

        /// 开票渠道
        #[inline]
        pub fn invoice_mode(mut self, value: impl Into<String>) -> Self {
            self.invoice_mode = Required::set(value.into());
            self
        }

        /// 企业法人姓名
        #[inline]
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Required::set(value.into());
            self
        }

        /// 公司简称
        #[inline]
        pub fn short_name(mut self, value: impl Into<String>) -> Self {
            self.short_name = Some(value.into());
            self
        }

        /// 行政区划ID
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Required::set(value);
            self
        }

        /// 企业类型
        #[inline]
        pub fn enterprise_type(mut self, value: impl Into<String>) -> Self {
            self.enterprise_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("company_name", &mut self.company_name),
                ("tax_id", &mut self.tax_id),
                ("address", &mut self.address),
                ("phone", &mut self.phone),
                ("bank_name", &mut self.bank_name),
                ("bank_account", &mut self.bank_account),
                ("invoice_mode", &mut self.invoice_mode),
                ("legal_person", &mut self.legal_person),
                ("short_name", &mut self.short_name),
                ("region_id", &mut self.region_id),
                ("enterprise_type", &mut self.enterprise_type),
            ]);
        }
    }

    /// 新增出租车公司：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("mchid", &mut self.mchid), ("company_name", &mut self.company_name)]);
        }
    }

    message!(Request, Response);
}
