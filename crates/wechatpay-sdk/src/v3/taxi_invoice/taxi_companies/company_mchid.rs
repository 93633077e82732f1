//! 获取出租车公司商户信息 · Query a taxi company
//!
//! `/v3/taxi-invoice/taxi-companies/{company_mchid}`

/// 获取出租车公司商户信息 · Query a taxi company
///
/// `/v3/taxi-invoice/taxi-companies/{company_mchid}`
#[derive(Clone)]
pub struct CompanyMchid {
    pub(crate) node: crate::chain::Node,
}

impl CompanyMchid {
    /// 获取出租车公司商户信息 · Query a taxi company
    ///
    /// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
    ///
    /// 服务商按商户号和行政区划查询出租车公司，返回企业类型、名称、税号和联系方式等。模式：服务商。
    ///
    /// Queries a taxi company by merchant ID and region and returns its type, name, tax ID and contact details. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4012460161](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
    #[doc(alias(
        "获取出租车公司商户信息",
        "Query a taxi company",
        "出租车电子发票",
        "taxi-companies",
        "taxi-invoice/taxi-companies"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/taxi-companies/{company_mchid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi-companies/{company_mchid}")
    }
}

/// 获取出租车公司商户信息 · Query a taxi company
pub mod get {

    /// 获取出租车公司商户信息：请求 · Query a taxi company: request
    pub struct Request {
        /// 行政区划ID（必填） · Administrative region ID (required)
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 行政区划ID（必填） · Administrative region ID (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    /// 获取出租车公司商户信息：应答 · Query a taxi company: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub company_mchid: Option<String>,
        /// 企业类型 · Company type
        pub enterprise_type: Option<String>,
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// 公司简称 · Company short name
        pub short_name: Option<String>,
        /// 税号 · Tax ID
        pub tax_id: Option<String>,
        /// 公司地址 · Company address
        pub address: Option<String>,
        /// 公司电话 · Company phone number
        pub phone: Option<String>,
        /// 开户行 · Account bank
        pub bank_name: Option<String>,
        /// 银行账号 · Bank account number
        pub bank_account: Option<String>,
        /// 企业法人姓名 · Company legal representative name
        pub legal_person: Option<String>,
        /// 开票渠道 · Fapiao issuing channel
        pub invoice_mode: Option<String>,
        /// 行政区划代码 · Administrative region code
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => region_id: Required "region_id",
        }
        Response {
            0 => company_mchid: Optional "company_mchid",
            1 => enterprise_type: Optional "enterprise_type",
            2 => company_name: Optional "company_name",
            3 => short_name: Optional "short_name",
            4 => tax_id: Optional "tax_id",
            5 => address: Optional "address",
            6 => phone: Optional "phone",
            7 => bank_name: Optional "bank_name",
            8 => bank_account: Optional "bank_account",
            9 => legal_person: Optional "legal_person",
            10 => invoice_mode: Optional "invoice_mode",
            11 => region_id: Optional "region_id",
        }
    }
}
