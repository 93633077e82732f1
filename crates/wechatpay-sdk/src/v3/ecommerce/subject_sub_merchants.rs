//! `/v3/ecommerce/subject-sub-merchants`

/// `/v3/ecommerce/subject-sub-merchants`
pub struct SubjectSubMerchants {
    pub(crate) node: crate::chain::Node,
}

impl SubjectSubMerchants {
    /// 查询指定主体子商户列表 (partner)
    ///
    /// `GET /v3/ecommerce/subject-sub-merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subject_sub_merchants::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .organization_type(get::OrganizationType::SUBJECT_TYPE_ENTERPRISE)
    ///     .cert_number("6225760000000000")
    ///     .limit(20)
    ///     .offset(0);
    /// let answer = client.v3().ecommerce().subject_sub_merchants().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/subject-sub-merchants", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subject-sub-merchants")
    }
}

/// 查询指定主体子商户列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_ecommerce_subject_sub_merchants_get::OrganizationType;

    /// 查询指定主体子商户列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<OrganizationType>>("organization_type"),
            message::required::<crate::Sensitive>("cert_number"),
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 主体类型（必填）
        pub fn organization_type(
            self,
            value: impl Into<crate::Enumeration<OrganizationType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<OrganizationType>>("organization_type", value),
            )
        }

        /// 证件号码，加密传输（必填）
        pub fn cert_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("cert_number", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页偏移
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 查询指定主体子商户列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户列表
        pub data: Option<Vec<Data>>,
        /// 分页偏移
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 总条数
        pub total_count: Option<i64>,
    }

    /// 子商户列表
    #[non_exhaustive]
    pub struct Data {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户简称
        pub merchant_shortname: Option<String>,
        /// 签约时间
        pub sign_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
        }
        Data {
            0 => sub_mchid: "sub_mchid",
            1 => merchant_shortname: "merchant_shortname",
            2 => sign_time: "sign_time",
        }
    }
}
