//! 查询指定主体子商户列表 · List sub-merchants of a legal entity
//!
//! `/v3/ecommerce/subject-sub-merchants`

/// 查询指定主体子商户列表 · List sub-merchants of a legal entity
///
/// `/v3/ecommerce/subject-sub-merchants`
#[derive(Clone)]
pub struct SubjectSubMerchants {
    pub(crate) node: crate::chain::Node,
}

impl SubjectSubMerchants {
    /// 查询指定主体子商户列表 · List sub-merchants of a legal entity
    ///
    /// `GET /v3/ecommerce/subject-sub-merchants`
    ///
    /// 电商平台按主体类型和证件号查询该主体名下的子商户列表，结果分页返回。模式：服务商。
    ///
    /// Lists the sub-merchants of a legal entity by organisation type and certificate number, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subject_sub_merchants::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .organization_type(get::OrganizationType::SUBJECT_TYPE_ENTERPRISE)
    ///     .cert_number("110101190003070018");
    /// let answer = client.v3().ecommerce().subject_sub_merchants().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4033742105](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
    #[doc(alias(
        "查询指定主体子商户列表",
        "List sub-merchants of a legal entity",
        "平台收付通 二级商户注销",
        "subject-sub-merchants",
        "ecommerce/subject-sub-merchants"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/subject-sub-merchants", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subject-sub-merchants")
    }
}

/// 查询指定主体子商户列表 · List sub-merchants of a legal entity
pub mod get {

    enumeration! {
        /// 主体类型 · Entity type
        OrganizationType {
            /// `SUBJECT_TYPE_ENTERPRISE`: 企业 · Company
            SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
            /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`: 事业单位 · Public institution
            SUBJECT_TYPE_INSTITUTIONS_CLONED = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
            /// `SUBJECT_TYPE_INDIVIDUAL`: 个体工商户 · Individual business
            SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
            /// `SUBJECT_TYPE_OTHERS`: 其他组织 · Other organisation
            SUBJECT_TYPE_OTHERS = "SUBJECT_TYPE_OTHERS",
            /// `SUBJECT_TYPE_GOVERNMENT`: 政府机关 · Government body
            SUBJECT_TYPE_GOVERNMENT = "SUBJECT_TYPE_GOVERNMENT",
            /// `SUBJECT_TYPE_MICRO`: 小微商户 · Micro merchant
            SUBJECT_TYPE_MICRO = "SUBJECT_TYPE_MICRO",
        }
    }

    /// 查询指定主体子商户列表：请求 · List sub-merchants of a legal entity: request
    pub struct Request {
        /// 主体类型（必填） · Entity type (required)
        pub organization_type: OrganizationType,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub cert_number: Option<crate::Sensitive>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页偏移 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 主体类型（必填） · Entity type (required)
        pub fn organization_type<M>(
            mut self,
            value: impl crate::IntoMember<OrganizationType, M>,
        ) -> Self {
            self.organization_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn cert_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.cert_number = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页偏移 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 查询指定主体子商户列表：应答 · List sub-merchants of a legal entity: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户列表 · Sub-merchants
        pub data: Option<Vec<Data>>,
        /// 分页偏移 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 总条数 · Total number of records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子商户列表 · Sub-merchants
    #[non_exhaustive]
    pub struct Data {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户简称 · Merchant short name
        pub merchant_shortname: Option<String>,
        /// 签约时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub sign_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => organization_type: Required "organization_type",
            1 => cert_number: Required "cert_number",
            2 => limit: Optional "limit",
            3 => offset: Optional "offset",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => sub_mchid: Optional "sub_mchid",
            1 => merchant_shortname: Optional "merchant_shortname",
            2 => sign_time: Optional "sign_time",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
