//! 新增出租车公司 · Create a taxi company
//!
//! `/v3/taxi-invoice/taxi-company/create-taxi-company`

/// 新增出租车公司 · Create a taxi company
///
/// `/v3/taxi-invoice/taxi-company/create-taxi-company`
#[derive(Clone)]
pub struct CreateTaxiCompany {
    pub(crate) node: crate::chain::Node,
}

impl CreateTaxiCompany {
    /// 新增出租车公司 · Create a taxi company
    ///
    /// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
    ///
    /// 服务商新增出租车公司，填写名称、税号、开户行、开票渠道和法人等，返回商户号。模式：服务商。
    ///
    /// Creates a taxi company with its name, tax ID, bank account, invoicing channel and legal representative and returns the merchant ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxi_company::create_taxi_company::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .tax_id("12345678901234567J")
    ///     .address("广东省深圳市南山区高新科技园科技中一路腾讯大厦")
    ///     .invoice_mode("JIAO_WEI")
    ///     .legal_person("张三")
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
    /// 官方文档 · Official pages: [partner/4012460154](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
    #[doc(alias(
        "新增出租车公司",
        "Create a taxi company",
        "出租车电子发票",
        "create-taxi-company",
        "taxi-company/create-taxi-company"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/taxi-company/create-taxi-company", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi-company/create-taxi-company")
    }
}

/// 新增出租车公司 · Create a taxi company
pub mod post {

    /// 新增出租车公司：请求 · Create a taxi company: request
    pub struct Request {
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// 税号（必填） · Tax ID (required)
        pub tax_id: Option<String>,
        /// 公司地址（必填） · Company address (required)
        pub address: Option<String>,
        /// 公司电话 · Company phone number
        pub phone: Option<String>,
        /// 开户行 · Account bank
        pub bank_name: Option<String>,
        /// 银行账号 · Bank account number
        pub bank_account: Option<String>,
        /// 开票渠道（必填） · Fapiao issuing channel (required)
        pub invoice_mode: Option<String>,
        /// 企业法人姓名（必填） · Company legal representative name (required)
        pub legal_person: Option<String>,
        /// 公司简称 · Company short name
        pub short_name: Option<String>,
        /// 行政区划ID（必填） · Administrative region ID (required)
        pub region_id: Option<i64>,
        /// 企业类型（必填） · Company type (required)
        pub enterprise_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公司名称 · Company name
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }

        /// 税号（必填） · Tax ID (required)
        pub fn tax_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax_id = value.into_member();
            self
        }

        /// 公司地址（必填） · Company address (required)
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 公司电话 · Company phone number
        pub fn phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone = value.into_member();
            self
        }

        /// 开户行 · Account bank
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 银行账号 · Bank account number
        pub fn bank_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_account = value.into_member();
            self
        }

        /// 开票渠道（必填） · Fapiao issuing channel (required)
        pub fn invoice_mode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_mode = value.into_member();
            self
        }

        /// 企业法人姓名（必填） · Company legal representative name (required)
        pub fn legal_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person = value.into_member();
            self
        }

        /// 公司简称 · Company short name
        pub fn short_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.short_name = value.into_member();
            self
        }

        /// 行政区划ID（必填） · Administrative region ID (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }

        /// 企业类型（必填） · Company type (required)
        pub fn enterprise_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.enterprise_type = value.into_member();
            self
        }
    }

    /// 新增出租车公司：应答 · Create a taxi company: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => company_name: Optional "company_name",
            1 => tax_id: Required "tax_id",
            2 => address: Required "address",
            3 => phone: Optional "phone",
            4 => bank_name: Optional "bank_name",
            5 => bank_account: Optional "bank_account",
            6 => invoice_mode: Required "invoice_mode",
            7 => legal_person: Required "legal_person",
            8 => short_name: Optional "short_name",
            9 => region_id: Required "region_id",
            10 => enterprise_type: Required "enterprise_type",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => company_name: Optional "company_name",
        }
    }
}
