//! `/v3/ecommerce/applyments/submit-account-hosting-applyment`

/// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
pub struct SubmitAccountHostingApplyment {
    pub(crate) node: crate::chain::Node,
}

impl SubmitAccountHostingApplyment {
    /// 提交申请单 (partner)
    ///
    /// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::applyments::submit_account_hosting_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("")
    ///     .organization_type(post::OrganizationType::N2401)
    ///     .finance_institution(true)
    ///     .business_license_info(
    ///         post::BusinessLicenseInfo::new()
    ///             .cert_type(post::CertType::CERTIFICATE_TYPE_2388)
    ///             .business_license_copy("47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53")
    ///             .business_license_number("123456789012345678")
    ///             .merchant_name("腾讯科技有限公司")
    ///             .legal_person("张三")
    ///             .company_address("深圳南山区科苑路")
    ///             .business_time(vec!["2014-01-01".to_owned(), "长期".to_owned()]),
    ///     )
    ///     .finance_institution_info(
    ///         post::FinanceInstitutionInfo::new()
    ///             .finance_type(post::FinanceType::BANK_AGENT)
    ///             .finance_license_pics(vec!["MediaId".to_owned()]),
    ///     )
    ///     .id_holder_type(post::IdHolderType::LEGAL)
    ///     .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///     .authorize_letter_copy("")
    ///     .id_card_info(
    ///         post::IdCardInfo::new()
    ///             .id_card_copy("xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ")
    ///             .id_card_national("vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .id_card_name("张三")
    ///             .id_card_number("6225760000000000")
    ///             .id_card_valid_time_begin("")
    ///             .id_card_valid_time(""),
    ///     )
    ///     .id_doc_info(
    ///         post::IdDocInfo::new()
    ///             .id_doc_name("张三")
    ///             .id_doc_number("6225760000000000")
    ///             .id_doc_copy("xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .id_doc_copy_back("xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
    ///             .doc_period_begin("2020-01-02")
    ///             .doc_period_end("2020-01-02"),
    ///     )
    ///     .ubo_info_list(vec![
    ///         post::UboInfoList::new()
    ///             .ubo_id_doc_type(post::UboIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .ubo_id_doc_copy("")
    ///             .ubo_id_doc_copy_back("")
    ///             .ubo_id_doc_name("张三")
    ///             .ubo_id_doc_number("6225760000000000")
    ///             .ubo_id_doc_address("某市某路1号")
    ///             .ubo_period_begin("")
    ///             .ubo_period_end("")
    ///             .ubo_id_doc_period_begin("")
    ///             .ubo_id_doc_period_end(""),
    ///     ])
    ///     .account_info(
    ///         post::AccountInfo::new()
    ///             .bank_account_type(post::BankAccountType::N75)
    ///             .account_bank("工商银行")
    ///             .account_name("张三")
    ///             .bank_branch_id("402713354941")
    ///             .bank_name("施秉县农村信用合作联社城关信用社")
    ///             .account_number("6225760000000000"),
    ///     )
    ///     .contact_info(
    ///         post::ContactInfo::new()
    ///             .contact_type(post::ContactType::N65)
    ///             .contact_name("张三")
    ///             .contact_id_doc_type(post::ContactIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .contact_id_card_number("6225760000000000")
    ///             .contact_id_doc_copy("")
    ///             .contact_id_doc_copy_back("")
    ///             .contact_period_begin("")
    ///             .contact_period_end("")
    ///             .business_authorization_letter("")
    ///             .contact_id_doc_period_begin("2019-06-06")
    ///             .contact_id_doc_period_end("2026-06-06")
    ///             .mobile_phone("13800000000"),
    ///     )
    ///     .sales_scene_info(
    ///         post::SalesSceneInfo::new()
    ///             .store_name("爱烧烤")
    ///             .store_url("http://www.qq.com")
    ///             .store_qr_code("")
    ///             .mini_program_sub_appid(""),
    ///     )
    ///     .settlement_info(post::SettlementInfo::new().settlement_id("").qualification_type(""))
    ///     .merchant_shortname("")
    ///     .qualifications(vec!["MediaId".to_owned()])
    ///     .business_addition_pics(vec!["MediaId".to_owned()])
    ///     .business_addition_desc("门店已装修完毕")
    ///     .proxy_sign_verify_mode(true)
    ///     .id_card_complete_statement("");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .submit_account_hosting_applyment()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/applyments/submit-account-hosting-applyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/submit-account-hosting-applyment")
    }
}

/// 提交申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_apply4subject_applyment_post_contact_id_doc_type::{
        ContactIdDocType, IdHolderType,
    };
    pub use crate::shared::v3_apply4subject_applyment_post_finance_institution_info::{
        FinanceInstitutionInfo, FinanceType, UboIdDocType,
    };
    pub use crate::shared::v3_applyment4sub_applyment_post::CertType;
    pub use crate::shared::v3_applyment4sub_applyment_post_id_doc_type::IdDocType;
    pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::revoke::post::Response;

    enumeration! {
        /// 主体类型
        OrganizationType {
            N2401 = "2401",
            N2500 = "2500",
            N4 = "4",
            N2 = "2",
            N3 = "3",
            N2502 = "2502",
            N1708 = "1708",
        }
    }

    enumeration! {
        /// 账户类型
        BankAccountType {
            N74 = "74",
            N75 = "75",
        }
    }

    enumeration! {
        /// 超级管理员类型
        ContactType {
            N65 = "65",
            N66 = "66",
        }
    }

    /// 提交申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<OrganizationType>>("organization_type"),
            message::optional::<bool>("finance_institution"),
            message::optional::<BusinessLicenseInfo>("business_license_info"),
            message::optional::<FinanceInstitutionInfo>("finance_institution_info"),
            message::optional::<crate::Enumeration<IdHolderType>>("id_holder_type"),
            message::optional::<crate::Enumeration<IdDocType>>("id_doc_type"),
            message::optional::<String>("authorize_letter_copy"),
            message::optional::<IdCardInfo>("id_card_info"),
            message::optional::<IdDocInfo>("id_doc_info"),
            message::optional::<Vec<UboInfoList>>("ubo_info_list"),
            message::required::<AccountInfo>("account_info"),
            message::required::<ContactInfo>("contact_info"),
            message::required::<SalesSceneInfo>("sales_scene_info"),
            message::optional::<SettlementInfo>("settlement_info"),
            message::required::<String>("merchant_shortname"),
            message::optional::<Vec<String>>("qualifications"),
            message::optional::<Vec<String>>("business_addition_pics"),
            message::optional::<String>("business_addition_desc"),
            message::optional::<bool>("proxy_sign_verify_mode"),
            message::optional::<String>("id_card_complete_statement"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
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

        /// 营业执照/登记证书信息
        #[inline]
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.with("business_license_info", value))
        }

        /// 金融机构许可证信息
        #[inline]
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.with("finance_institution_info", value))
        }

        /// 超级管理员类型
        pub fn id_holder_type(self, value: impl Into<crate::Enumeration<IdHolderType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdHolderType>>("id_holder_type", value))
        }

        /// `id_doc_type`
        pub fn id_doc_type(self, value: impl Into<crate::Enumeration<IdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdDocType>>("id_doc_type", value))
        }

        /// 法定代表人说明函
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorize_letter_copy", value))
        }

        /// 经营者/法人身份证信息
        #[inline]
        pub fn id_card_info(self, value: IdCardInfo) -> Self {
            Self(self.0.with("id_card_info", value))
        }

        /// 经营者/法人其他类型证件信息
        #[inline]
        pub fn id_doc_info(self, value: IdDocInfo) -> Self {
            Self(self.0.with("id_doc_info", value))
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(self, value: Vec<UboInfoList>) -> Self {
            Self(self.0.with("ubo_info_list", value))
        }

        /// 结算银行账户（必填）
        #[inline]
        pub fn account_info(self, value: AccountInfo) -> Self {
            Self(self.0.with("account_info", value))
        }

        /// 超级管理员信息（必填）
        #[inline]
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.with("contact_info", value))
        }

        /// 店铺信息（必填）
        #[inline]
        pub fn sales_scene_info(self, value: SalesSceneInfo) -> Self {
            Self(self.0.with("sales_scene_info", value))
        }

        /// 结算规则
        #[inline]
        pub fn settlement_info(self, value: SettlementInfo) -> Self {
            Self(self.0.with("settlement_info", value))
        }

        /// 商户简称（必填）
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 特殊资质
        #[inline]
        pub fn qualifications(self, value: Vec<String>) -> Self {
            Self(self.0.with("qualifications", value))
        }

        /// 补充材料
        #[inline]
        pub fn business_addition_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("business_addition_pics", value))
        }

        /// 补充说明
        pub fn business_addition_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_addition_desc", value))
        }

        /// 是否走平台代理签约和代理核身入驻模式
        #[inline]
        pub fn proxy_sign_verify_mode(self, value: bool) -> Self {
            Self(self.0.with("proxy_sign_verify_mode", value))
        }

        /// 法人影印件信息辅助填写的平台声明
        pub fn id_card_complete_statement(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_complete_statement", value))
        }
    }

    /// 营业执照/登记证书信息
    pub struct BusinessLicenseInfo(pub(crate) message::Object);

    impl BusinessLicenseInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<CertType>>("cert_type"),
            message::optional::<String>("business_license_copy"),
            message::optional::<String>("business_license_number"),
            message::optional::<String>("merchant_name"),
            message::optional::<String>("legal_person"),
            message::optional::<String>("company_address"),
            message::optional::<crate::JsonText<Vec<String>>>("business_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 登记证书类型
        pub fn cert_type(self, value: impl Into<crate::Enumeration<CertType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CertType>>("cert_type", value))
        }

        /// 证件扫描件
        pub fn business_license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_license_copy", value))
        }

        /// 证件注册号
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_license_number", value))
        }

        /// 商户名称
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 经营者/法定代表人姓名
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person", value))
        }

        /// 注册地址
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_address", value))
        }

        /// 营业期限JSON格式字符串
        pub fn business_time(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("business_time", value))
        }
    }

    /// 经营者/法人身份证信息
    pub struct IdCardInfo(pub(crate) message::Object);

    impl IdCardInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("id_card_copy"),
            message::required::<String>("id_card_national"),
            message::required::<crate::Sensitive>("id_card_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::required::<String>("id_card_valid_time_begin"),
            message::required::<String>("id_card_valid_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 身份证人像面照片（必填）
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_copy", value))
        }

        /// 身份证国徽面照片（必填）
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_national", value))
        }

        /// 身份证姓名，加密传输（必填）
        pub fn id_card_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_name", value))
        }

        /// 身份证号码，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 身份证有效期开始时间（必填）
        pub fn id_card_valid_time_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_valid_time_begin", value))
        }

        /// 身份证有效期结束时间（必填）
        pub fn id_card_valid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_valid_time", value))
        }
    }

    /// 经营者/法人其他类型证件信息
    pub struct IdDocInfo(pub(crate) message::Object);

    impl IdDocInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("id_doc_name"),
            message::required::<crate::Sensitive>("id_doc_number"),
            message::required::<String>("id_doc_copy"),
            message::optional::<String>("id_doc_copy_back"),
            message::required::<String>("doc_period_begin"),
            message::required::<String>("doc_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件姓名，加密传输（必填）
        pub fn id_doc_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_name", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn id_doc_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_number", value))
        }

        /// 证件正面照片（必填）
        pub fn id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_doc_copy", value))
        }

        /// 证件反面照片
        pub fn id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_doc_copy_back", value))
        }

        /// 证件有效期开始时间（必填）
        pub fn doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("doc_period_begin", value))
        }

        /// 证件有效期结束时间（必填）
        pub fn doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("doc_period_end", value))
        }
    }

    /// 最终受益人信息列表
    pub struct UboInfoList(pub(crate) message::Object);

    impl UboInfoList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<UboIdDocType>>("ubo_id_doc_type"),
            message::optional::<String>("ubo_id_doc_copy"),
            message::optional::<String>("ubo_id_doc_copy_back"),
            message::optional::<crate::Sensitive>("ubo_id_doc_name"),
            message::optional::<crate::Sensitive>("ubo_id_doc_number"),
            message::optional::<crate::Sensitive>("ubo_id_doc_address"),
            message::optional::<String>("ubo_period_begin"),
            message::optional::<String>("ubo_period_end"),
            message::optional::<String>("ubo_id_doc_period_begin"),
            message::optional::<String>("ubo_id_doc_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `ubo_id_doc_type`
        pub fn ubo_id_doc_type(self, value: impl Into<crate::Enumeration<UboIdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UboIdDocType>>("ubo_id_doc_type", value))
        }

        /// 证件正面照片
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy", value))
        }

        /// 证件反面照片
        pub fn ubo_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy_back", value))
        }

        /// 受益人姓名，加密传输
        pub fn ubo_id_doc_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_name", value))
        }

        /// 证件号码，加密传输
        pub fn ubo_id_doc_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_number", value))
        }

        /// 证件居住地址，加密传输
        pub fn ubo_id_doc_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_address", value))
        }

        /// 证件有效期开始时间
        pub fn ubo_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_period_begin", value))
        }

        /// 证件有效期结束时间
        pub fn ubo_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_period_end", value))
        }

        /// 证件有效期开始时间
        pub fn ubo_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_period_begin", value))
        }

        /// 证件有效期结束时间
        pub fn ubo_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_period_end", value))
        }
    }

    /// 结算银行账户
    pub struct AccountInfo(pub(crate) message::Object);

    impl AccountInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<BankAccountType>>("bank_account_type"),
            message::required::<String>("account_bank"),
            message::required::<crate::Sensitive>("account_name"),
            message::optional::<String>("bank_branch_id"),
            message::optional::<String>("bank_name"),
            message::required::<crate::Sensitive>("account_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 账户类型（必填）
        pub fn bank_account_type(
            self,
            value: impl Into<crate::Enumeration<BankAccountType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<BankAccountType>>("bank_account_type", value),
            )
        }

        /// 开户银行（必填）
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户名称，加密传输（必填）
        pub fn account_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_name", value))
        }

        /// 开户银行联行号
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_branch_id", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行帐号，加密传输（必填）
        pub fn account_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_number", value))
        }
    }

    /// 超级管理员信息
    pub struct ContactInfo(pub(crate) message::Object);

    impl ContactInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<ContactType>>("contact_type"),
            message::required::<crate::Sensitive>("contact_name"),
            message::optional::<crate::Enumeration<ContactIdDocType>>("contact_id_doc_type"),
            message::optional::<crate::Sensitive>("contact_id_card_number"),
            message::optional::<String>("contact_id_doc_copy"),
            message::optional::<String>("contact_id_doc_copy_back"),
            message::optional::<String>("contact_period_begin"),
            message::optional::<String>("contact_period_end"),
            message::optional::<String>("business_authorization_letter"),
            message::optional::<String>("contact_id_doc_period_begin"),
            message::optional::<String>("contact_id_doc_period_end"),
            message::optional::<crate::Sensitive>("mobile_phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 超级管理员类型（必填）
        pub fn contact_type(self, value: impl Into<crate::Enumeration<ContactType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ContactType>>("contact_type", value))
        }

        /// 超级管理员姓名，加密传输（必填）
        pub fn contact_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_name", value))
        }

        /// `contact_id_doc_type`
        pub fn contact_id_doc_type(
            self,
            value: impl Into<crate::Enumeration<ContactIdDocType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<ContactIdDocType>>(
                    "contact_id_doc_type",
                    value,
                ),
            )
        }

        /// 超级管理员身份证件号码，加密传输
        pub fn contact_id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_id_card_number", value))
        }

        /// 超级管理员证件正面照片
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy", value))
        }

        /// 超级管理员证件反面照片
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy_back", value))
        }

        /// 超级管理员证件有效期开始时间
        pub fn contact_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_period_begin", value))
        }

        /// 超级管理员证件有效期结束时间
        pub fn contact_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_period_end", value))
        }

        /// 业务办理授权函
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_authorization_letter", value))
        }

        /// 超级管理员证件有效期开始时间
        pub fn contact_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_period_begin", value))
        }

        /// 超级管理员证件有效期结束时间
        pub fn contact_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_period_end", value))
        }

        /// 超级管理员手机，加密传输
        pub fn mobile_phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile_phone", value))
        }
    }

    /// 店铺信息
    pub struct SalesSceneInfo(pub(crate) message::Object);

    impl SalesSceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("store_name"),
            message::optional::<String>("store_url"),
            message::optional::<String>("store_qr_code"),
            message::optional::<String>("mini_program_sub_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 店铺名称
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_name", value))
        }

        /// 店铺链接
        pub fn store_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_url", value))
        }

        /// 店铺二维码
        pub fn store_qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_qr_code", value))
        }

        /// 小程序AppID
        pub fn mini_program_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_sub_appid", value))
        }
    }

    /// 结算规则
    pub struct SettlementInfo(pub(crate) message::Object);

    impl SettlementInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("settlement_id"),
            message::optional::<String>("qualification_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 结算规则ID
        pub fn settlement_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settlement_id", value))
        }

        /// 所属行业
        pub fn qualification_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qualification_type", value))
        }
    }

    request!(
        Request,
        BusinessLicenseInfo,
        IdCardInfo,
        IdDocInfo,
        UboInfoList,
        AccountInfo,
        ContactInfo,
        SalesSceneInfo,
        SettlementInfo
    );

    held!(
        BusinessLicenseInfo,
        IdCardInfo,
        IdDocInfo,
        UboInfoList,
        AccountInfo,
        ContactInfo,
        SalesSceneInfo,
        SettlementInfo
    );
}
