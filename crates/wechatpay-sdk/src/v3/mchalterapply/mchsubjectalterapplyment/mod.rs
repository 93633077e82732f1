//! `/v3/mchalterapply/mchsubjectalterapplyment`

pub mod apply_id;
pub mod merchant;

/// `/v3/mchalterapply/mchsubjectalterapplyment`
pub struct Mchsubjectalterapplyment {
    pub(crate) node: crate::chain::Node,
}

impl Mchsubjectalterapplyment {
    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant { node: self.node }
    }

    /// `/{apply_id}`: 微信支付申请单号
    pub fn apply_id(self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId { node: self.node.bind("apply_id", value) }
    }

    /// 提交资料变更申请单 (partner)
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mchalterapply::mchsubjectalterapplyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_code("2492185251")
    ///     .out_request_no("1900013511_10000")
    ///     .alter_scope(post::AlterScope::ALTER_SCOPE_FULL)
    ///     .organization_type(post::OrganizationType::SUBJECT_TYPE_ENTERPRISE)
    ///     .finance_institution(true)
    ///     .business_license_info(
    ///         post::BusinessLicenseInfo::new()
    ///             .license_number("123456789012345678")
    ///             .license_copy("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
    ///             .merchant_name("李四网络有限公司")
    ///             .legal_person("李四")
    ///             .company_address("广东省深圳市南山区xx路xx号")
    ///             .license_period_begin("2019-06-06")
    ///             .license_period_end("2026-06-06"),
    ///     )
    ///     .certificate_info(
    ///         post::CertificateInfo::new()
    ///             .cert_type(post::CertType::CERTIFICATE_TYPE_2388)
    ///             .cert_number("111111111111")
    ///             .cert_copy("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
    ///             .merchant_name("xx公益团体")
    ///             .legal_person("李四")
    ///             .company_address("广东省深圳市南山区xx路xx号")
    ///             .cert_period_begin("2019-06-06")
    ///             .cert_period_end("2026-06-06"),
    ///     )
    ///     .finance_institution_info(
    ///         post::FinanceInstitutionInfo::new()
    ///             .finance_type(post::FinanceType::FINANCE_TYPE_BANK_AGENT)
    ///             .finance_license_pics(vec!["MediaId".to_owned()]),
    ///     )
    ///     .legal_person_info(
    ///         post::LegalPersonInfo::new()
    ///             .id_holder_type(post::IdHolderType::LEGAL)
    ///             .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .authorize_letter_copy("47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .card_front("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
    ///             .card_back("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
    ///             .card_name("张三")
    ///             .card_number("6225760000000000")
    ///             .card_address("某市某路1号")
    ///             .card_period_begin("2019-06-06")
    ///             .card_period_end("2026-06-06")
    ///             .as_ubo(true),
    ///     )
    ///     .ubo_info_list(vec![
    ///         post::UboInfoList::new()
    ///             .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .card_front("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
    ///             .card_back("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
    ///             .card_name("张三")
    ///             .card_number("6225760000000000")
    ///             .card_address("某市某路1号")
    ///             .card_period_begin("2019-06-06")
    ///             .card_period_end("2026-06-06"),
    ///     ])
    ///     .addition(
    ///         post::Addition::new()
    ///             .bank_openaccount_license(vec!["MediaId".to_owned()])
    ///             .openaccount_approval(vec!["MediaId".to_owned()])
    ///             .legal_other_prove(vec!["MediaId".to_owned()])
    ///             .agency_prove(vec!["MediaId".to_owned()])
    ///             .ubo_prove(vec!["MediaId".to_owned()]),
    ///     );
    /// let answer = client.v3().mchalterapply().mchsubjectalterapplyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mchalterapply/mchsubjectalterapplyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment")
    }
}

/// 提交资料变更申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_apply4subject_applyment_post_contact_id_doc_type::IdHolderType;
    pub use crate::shared::v3_applyment4sub_applyment_post_id_doc_type::IdDocType;
    pub use crate::shared::v3_ecommerce_subject_sub_merchants_get::OrganizationType;
    pub use crate::v3::mchalterapply::mchcontactalterapplyment::post::Response;

    enumeration! {
        /// 主体资料变更范围
        AlterScope {
            ALTER_SCOPE_FULL = "ALTER_SCOPE_FULL",
            ALTER_SCOPE_BUSINESS_CERT = "ALTER_SCOPE_BUSINESS_CERT",
            ALTER_SCOPE_UBO = "ALTER_SCOPE_UBO",
        }
    }

    enumeration! {
        /// 证书类型
        CertType {
            CERTIFICATE_TYPE_2388 = "CERTIFICATE_TYPE_2388",
            CERTIFICATE_TYPE_2389 = "CERTIFICATE_TYPE_2389",
            CERTIFICATE_TYPE_2394 = "CERTIFICATE_TYPE_2394",
            CERTIFICATE_TYPE_2395 = "CERTIFICATE_TYPE_2395",
            CERTIFICATE_TYPE_2396 = "CERTIFICATE_TYPE_2396",
            CERTIFICATE_TYPE_2520 = "CERTIFICATE_TYPE_2520",
            CERTIFICATE_TYPE_2521 = "CERTIFICATE_TYPE_2521",
            CERTIFICATE_TYPE_2522 = "CERTIFICATE_TYPE_2522",
            CERTIFICATE_TYPE_2399 = "CERTIFICATE_TYPE_2399",
            CERTIFICATE_TYPE_2400 = "CERTIFICATE_TYPE_2400",
        }
    }

    enumeration! {
        /// 金融机构类型
        FinanceType {
            FINANCE_TYPE_BANK_AGENT = "FINANCE_TYPE_BANK_AGENT",
            FINANCE_TYPE_PAYMENT_AGENT = "FINANCE_TYPE_PAYMENT_AGENT",
            FINANCE_TYPE_INSURANCE = "FINANCE_TYPE_INSURANCE",
            FINANCE_TYPE_TRADE_AND_SETTLE = "FINANCE_TYPE_TRADE_AND_SETTLE",
            FINANCE_TYPE_OTHER = "FINANCE_TYPE_OTHER",
        }
    }

    /// 提交资料变更申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_code"),
            message::required::<String>("out_request_no"),
            message::optional::<crate::Enumeration<AlterScope>>("alter_scope"),
            message::required::<crate::Enumeration<OrganizationType>>("organization_type"),
            message::optional::<bool>("finance_institution"),
            message::optional::<BusinessLicenseInfo>("business_license_info"),
            message::optional::<CertificateInfo>("certificate_info"),
            message::optional::<FinanceInstitutionInfo>("finance_institution_info"),
            message::optional::<LegalPersonInfo>("legal_person_info"),
            message::optional::<Vec<UboInfoList>>("ubo_info_list"),
            message::optional::<Addition>("addition"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn merchant_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_code", value))
        }

        /// 业务申请编号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 主体资料变更范围
        pub fn alter_scope(self, value: impl Into<crate::Enumeration<AlterScope>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AlterScope>>("alter_scope", value))
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

        /// 是否金融机构
        #[inline]
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.with("finance_institution", value))
        }

        /// 营业执照信息
        #[inline]
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.with("business_license_info", value))
        }

        /// 登记证书信息
        #[inline]
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.with("certificate_info", value))
        }

        /// 金融机构许可证
        #[inline]
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.with("finance_institution_info", value))
        }

        /// 法人身份信息
        #[inline]
        pub fn legal_person_info(self, value: LegalPersonInfo) -> Self {
            Self(self.0.with("legal_person_info", value))
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(self, value: Vec<UboInfoList>) -> Self {
            Self(self.0.with("ubo_info_list", value))
        }

        /// 补充材料列表
        #[inline]
        pub fn addition(self, value: Addition) -> Self {
            Self(self.0.with("addition", value))
        }
    }

    /// 营业执照信息
    pub struct BusinessLicenseInfo(pub(crate) message::Object);

    impl BusinessLicenseInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("license_number"),
            message::required::<String>("license_copy"),
            message::required::<String>("merchant_name"),
            message::required::<String>("legal_person"),
            message::optional::<String>("company_address"),
            message::optional::<String>("license_period_begin"),
            message::optional::<String>("license_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 营业执照注册号（必填）
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_number", value))
        }

        /// 营业执照照片（必填）
        pub fn license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_copy", value))
        }

        /// 商户名称（必填）
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 法人姓名（必填）
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person", value))
        }

        /// 注册地址
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_address", value))
        }

        /// 有效期开始时间
        pub fn license_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_period_begin", value))
        }

        /// 有效期结束时间
        pub fn license_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_period_end", value))
        }
    }

    /// 登记证书信息
    pub struct CertificateInfo(pub(crate) message::Object);

    impl CertificateInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<CertType>>("cert_type"),
            message::required::<String>("cert_number"),
            message::required::<String>("cert_copy"),
            message::required::<String>("merchant_name"),
            message::required::<String>("legal_person"),
            message::required::<String>("company_address"),
            message::required::<String>("cert_period_begin"),
            message::required::<String>("cert_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证书类型（必填）
        pub fn cert_type(self, value: impl Into<crate::Enumeration<CertType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CertType>>("cert_type", value))
        }

        /// 证书编号（必填）
        pub fn cert_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_number", value))
        }

        /// 证书照片（必填）
        pub fn cert_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_copy", value))
        }

        /// 商户名称（必填）
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 法人姓名（必填）
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person", value))
        }

        /// 注册地址（必填）
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_address", value))
        }

        /// 有效期开始时间（必填）
        pub fn cert_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_period_begin", value))
        }

        /// 有效期结束时间（必填）
        pub fn cert_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_period_end", value))
        }
    }

    /// 金融机构许可证
    pub struct FinanceInstitutionInfo(pub(crate) message::Object);

    impl FinanceInstitutionInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<FinanceType>>("finance_type"),
            message::required::<Vec<String>>("finance_license_pics"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 金融机构类型（必填）
        pub fn finance_type(self, value: impl Into<crate::Enumeration<FinanceType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FinanceType>>("finance_type", value))
        }

        /// 金融机构许可证图片（必填）
        #[inline]
        pub fn finance_license_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("finance_license_pics", value))
        }
    }

    /// 法人身份信息
    pub struct LegalPersonInfo(pub(crate) message::Object);

    impl LegalPersonInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<IdHolderType>>("id_holder_type"),
            message::optional::<crate::Enumeration<IdDocType>>("id_doc_type"),
            message::optional::<String>("authorize_letter_copy"),
            message::optional::<String>("card_front"),
            message::optional::<String>("card_back"),
            message::optional::<crate::Sensitive>("card_name"),
            message::optional::<crate::Sensitive>("card_number"),
            message::optional::<crate::Sensitive>("card_address"),
            message::optional::<String>("card_period_begin"),
            message::optional::<String>("card_period_end"),
            message::optional::<bool>("as_ubo"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件持有人类型（必填）
        pub fn id_holder_type(self, value: impl Into<crate::Enumeration<IdHolderType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdHolderType>>("id_holder_type", value))
        }

        /// 证件类型
        pub fn id_doc_type(self, value: impl Into<crate::Enumeration<IdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdDocType>>("id_doc_type", value))
        }

        /// 法定代表人说明函
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorize_letter_copy", value))
        }

        /// 证件正面照片
        pub fn card_front(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_front", value))
        }

        /// 证件反面照片
        pub fn card_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_back", value))
        }

        /// 证件姓名，加密传输
        pub fn card_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_name", value))
        }

        /// 证件号码，加密传输
        pub fn card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_number", value))
        }

        /// 证件居住地址，加密传输
        pub fn card_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_address", value))
        }

        /// 证件有效期开始时间
        pub fn card_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_period_begin", value))
        }

        /// 证件有效期结束时间
        pub fn card_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_period_end", value))
        }

        /// 经营者/法人是否为受益人
        #[inline]
        pub fn as_ubo(self, value: bool) -> Self {
            Self(self.0.with("as_ubo", value))
        }
    }

    /// 最终受益人信息列表
    pub struct UboInfoList(pub(crate) message::Object);

    impl UboInfoList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<IdDocType>>("id_doc_type"),
            message::required::<String>("card_front"),
            message::optional::<String>("card_back"),
            message::required::<crate::Sensitive>("card_name"),
            message::required::<crate::Sensitive>("card_number"),
            message::required::<crate::Sensitive>("card_address"),
            message::required::<String>("card_period_begin"),
            message::required::<String>("card_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件类型（必填）
        pub fn id_doc_type(self, value: impl Into<crate::Enumeration<IdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdDocType>>("id_doc_type", value))
        }

        /// 证件正面照片（必填）
        pub fn card_front(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_front", value))
        }

        /// 证件反面照片
        pub fn card_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_back", value))
        }

        /// 证件姓名，加密传输（必填）
        pub fn card_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_name", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_number", value))
        }

        /// 证件居住地址，加密传输（必填）
        pub fn card_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_address", value))
        }

        /// 证件有效期开始时间（必填）
        pub fn card_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_period_begin", value))
        }

        /// 证件有效期结束时间（必填）
        pub fn card_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_period_end", value))
        }
    }

    /// 补充材料列表
    pub struct Addition(pub(crate) message::Object);

    impl Addition {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<String>>("bank_openaccount_license"),
            message::optional::<Vec<String>>("openaccount_approval"),
            message::optional::<Vec<String>>("legal_other_prove"),
            message::optional::<Vec<String>>("agency_prove"),
            message::optional::<Vec<String>>("ubo_prove"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 银行开户许可证
        #[inline]
        pub fn bank_openaccount_license(self, value: Vec<String>) -> Self {
            Self(self.0.with("bank_openaccount_license", value))
        }

        /// 开户核准通知书
        #[inline]
        pub fn openaccount_approval(self, value: Vec<String>) -> Self {
            Self(self.0.with("openaccount_approval", value))
        }

        /// 法人身份辅助证明
        #[inline]
        pub fn legal_other_prove(self, value: Vec<String>) -> Self {
            Self(self.0.with("legal_other_prove", value))
        }

        /// 发证机关证明
        #[inline]
        pub fn agency_prove(self, value: Vec<String>) -> Self {
            Self(self.0.with("agency_prove", value))
        }

        /// 受益所有人补充材料
        #[inline]
        pub fn ubo_prove(self, value: Vec<String>) -> Self {
            Self(self.0.with("ubo_prove", value))
        }
    }

    request!(
        Request,
        BusinessLicenseInfo,
        CertificateInfo,
        FinanceInstitutionInfo,
        LegalPersonInfo,
        UboInfoList,
        Addition
    );

    held!(
        BusinessLicenseInfo,
        CertificateInfo,
        FinanceInstitutionInfo,
        LegalPersonInfo,
        UboInfoList,
        Addition
    );
}
