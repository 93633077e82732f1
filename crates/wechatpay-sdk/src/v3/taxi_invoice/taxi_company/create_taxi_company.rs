//! `/v3/taxi-invoice/taxi-company/create-taxi-company`

/// `/v3/taxi-invoice/taxi-company/create-taxi-company`
pub struct CreateTaxiCompany {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/taxi-company/create-taxi-company", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi-company/create-taxi-company")
    }
}

/// 新增出租车公司
pub mod post {
    use crate::message;

    /// 新增出租车公司：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("company_name"),
            message::required::<String>("tax_id"),
            message::required::<String>("address"),
            message::optional::<String>("phone"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_account"),
            message::required::<String>("invoice_mode"),
            message::required::<String>("legal_person"),
            message::optional::<String>("short_name"),
            message::required::<i64>("region_id"),
            message::required::<String>("enterprise_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公司名称
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_name", value))
        }

        /// 税号（必填）
        pub fn tax_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax_id", value))
        }

        /// 公司地址（必填）
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 公司电话
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone", value))
        }

        /// 开户行
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行账号
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_account", value))
        }

        /// 开票渠道（必填）
        pub fn invoice_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_mode", value))
        }

        /// 企业法人姓名（必填）
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person", value))
        }

        /// 公司简称
        pub fn short_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("short_name", value))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }

        /// 企业类型（必填）
        pub fn enterprise_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("enterprise_type", value))
        }
    }

    /// 新增出租车公司：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => mchid: "mchid",
            1 => company_name: "company_name",
        }
    }
}
