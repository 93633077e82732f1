//! `/v3/taxi-invoice/taxi-companies/{company_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/taxi-companies/{company_mchid}`
pub struct CompanyMchid(pub(crate) Node);

impl CompanyMchid {
    /// 获取出租车公司商户信息 (partner)
    ///
    /// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxi_companies::company_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().region_id(510100);
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .taxi_companies()
    ///     .company_mchid("1900000109")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxi-companies/{company_mchid}", rest)
    }
}

/// 获取出租车公司商户信息
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/taxi-invoice/taxi-companies/{company_mchid}");

    /// 获取出租车公司商户信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<i64>("region_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }
    }

    /// 获取出租车公司商户信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub company_mchid: Option<String>,
        /// 企业类型
        pub enterprise_type: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 公司简称
        pub short_name: Option<String>,
        /// 税号
        pub tax_id: Option<String>,
        /// 公司地址
        pub address: Option<String>,
        /// 公司电话
        pub phone: Option<String>,
        /// 开户行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
        /// 企业法人姓名
        pub legal_person: Option<String>,
        /// 开票渠道
        pub invoice_mode: Option<String>,
        /// 行政区划代码
        pub region_id: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("company_mchid", &mut self.company_mchid),
                1 => Named("enterprise_type", &mut self.enterprise_type),
                2 => Named("company_name", &mut self.company_name),
                3 => Named("short_name", &mut self.short_name),
                4 => Named("tax_id", &mut self.tax_id),
                5 => Named("address", &mut self.address),
                6 => Named("phone", &mut self.phone),
                7 => Named("bank_name", &mut self.bank_name),
                8 => Named("bank_account", &mut self.bank_account),
                9 => Named("legal_person", &mut self.legal_person),
                10 => Named("invoice_mode", &mut self.invoice_mode),
                11 => Named("region_id", &mut self.region_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
