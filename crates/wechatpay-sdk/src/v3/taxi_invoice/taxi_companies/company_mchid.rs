//! `/v3/taxi-invoice/taxi-companies/{company_mchid}`

/// `/v3/taxi-invoice/taxi-companies/{company_mchid}`
pub struct CompanyMchid {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/taxi-companies/{company_mchid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi-companies/{company_mchid}")
    }
}

/// 获取出租车公司商户信息
pub mod get {
    use crate::message;

    /// 获取出租车公司商户信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<i64>("region_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }
    }

    /// 获取出租车公司商户信息：应答
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

    request!(Request);

    message! {
        Response {
            0 => company_mchid: "company_mchid",
            1 => enterprise_type: "enterprise_type",
            2 => company_name: "company_name",
            3 => short_name: "short_name",
            4 => tax_id: "tax_id",
            5 => address: "address",
            6 => phone: "phone",
            7 => bank_name: "bank_name",
            8 => bank_account: "bank_account",
            9 => legal_person: "legal_person",
            10 => invoice_mode: "invoice_mode",
            11 => region_id: "region_id",
        }
    }
}
