//! `/v3/applyment4sub/applyment`

pub mod applyment_id;
pub mod business_code;

/// `/v3/applyment4sub/applyment`
pub struct Applyment {
    pub(crate) node: crate::chain::Node,
}

impl Applyment {
    /// `/applyment_id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node }
    }

    /// `/business_code`
    #[inline]
    pub fn business_code(self) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node }
    }

    /// 提交申请单
    ///
    /// `POST /v3/applyment4sub/applyment/`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::applyment4sub::applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("")
    ///     .contact_info(
    ///         post::ContactInfo::new()
    ///             .contact_type(post::ContactType::LEGAL)
    ///             .contact_name("张三")
    ///             .contact_id_doc_type(post::ContactIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .contact_id_number("6225760000000000")
    ///             .contact_id_doc_copy("")
    ///             .contact_id_doc_copy_back("")
    ///             .contact_period_begin("")
    ///             .contact_period_end("")
    ///             .business_authorization_letter("")
    ///             .openid("")
    ///             .mobile_phone("13800000000")
    ///             .contact_email("zhangsan@example.com"),
    ///     )
    ///     .subject_info(
    ///         post::SubjectInfo::new()
    ///             .subject_type(post::SubjectType::SUBJECT_TYPE_INDIVIDUAL)
    ///             .finance_institution(true)
    ///             .micro_biz_info(
    ///                 post::MicroBizInfo::new()
    ///                     .micro_biz_type(post::MicroBizType::MICRO_TYPE_STORE)
    ///                     .micro_store_info(
    ///                         post::MicroStoreInfo::new()
    ///                             .micro_name("")
    ///                             .micro_address_code("")
    ///                             .micro_address("")
    ///                             .store_entrance_pic("")
    ///                             .micro_indoor_copy("")
    ///                             .store_longitude("")
    ///                             .store_latitude(""),
    ///                     )
    ///                     .micro_mobile_info(
    ///                         post::MicroMobileInfo::new()
    ///                             .micro_mobile_name("")
    ///                             .micro_mobile_city("")
    ///                             .micro_mobile_address("")
    ///                             .micro_mobile_pics(vec!["MediaId".to_owned()]),
    ///                     )
    ///                     .micro_online_info(
    ///                         post::MicroOnlineInfo::new()
    ///                             .micro_online_store("")
    ///                             .micro_ec_name("")
    ///                             .micro_qrcode("")
    ///                             .micro_link(""),
    ///                     ),
    ///             )
    ///             .business_license_info(
    ///                 post::BusinessLicenseInfo::new()
    ///                     .license_copy("")
    ///                     .license_number("")
    ///                     .merchant_name("")
    ///                     .legal_person("")
    ///                     .license_address("")
    ///                     .period_begin("")
    ///                     .period_end(""),
    ///             )
    ///             .certificate_info(
    ///                 post::CertificateInfo::new()
    ///                     .cert_copy("")
    ///                     .cert_type(post::CertType::CERTIFICATE_TYPE_2388)
    ///                     .cert_number("")
    ///                     .merchant_name("")
    ///                     .company_address("")
    ///                     .legal_person("")
    ///                     .period_begin("")
    ///                     .period_end(""),
    ///             )
    ///             .organization_info(
    ///                 post::OrganizationInfo::new()
    ///                     .organization_copy("")
    ///                     .organization_code("")
    ///                     .org_period_begin("")
    ///                     .org_period_end(""),
    ///             )
    ///             .certificate_letter_copy("")
    ///             .finance_institution_info(
    ///                 post::FinanceInstitutionInfo::new()
    ///                     .finance_type(post::FinanceType::BANK_AGENT)
    ///                     .finance_license_pics(vec!["MediaId".to_owned()]),
    ///             )
    ///             .identity_info(
    ///                 post::IdentityInfo::new()
    ///                     .id_holder_type(post::IdHolderType::LEGAL)
    ///                     .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///                     .authorize_letter_copy("")
    ///                     .id_card_info(
    ///                         post::IdCardInfo::new()
    ///                             .id_card_copy("")
    ///                             .id_card_national("")
    ///                             .id_card_name("张三")
    ///                             .id_card_number("6225760000000000")
    ///                             .id_card_address("某市某路1号")
    ///                             .card_period_begin("")
    ///                             .card_period_end(""),
    ///                     )
    ///                     .id_doc_info(
    ///                         post::IdDocInfo::new()
    ///                             .id_doc_copy("")
    ///                             .id_doc_copy_back("")
    ///                             .id_doc_name("张三")
    ///                             .id_doc_number("6225760000000000")
    ///                             .id_doc_address("某市某路1号")
    ///                             .doc_period_begin("")
    ///                             .doc_period_end(""),
    ///                     )
    ///                     .owner(true),
    ///             )
    ///             .ubo_info_list(vec![
    ///                 post::UboInfoList::new()
    ///                     .ubo_id_doc_type(post::UboIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///                     .ubo_id_doc_copy("")
    ///                     .ubo_id_doc_copy_back("")
    ///                     .ubo_id_doc_name("张三")
    ///                     .ubo_id_doc_number("6225760000000000")
    ///                     .ubo_id_doc_address("某市某路1号")
    ///                     .ubo_period_begin("")
    ///                     .ubo_period_end(""),
    ///             ]),
    ///     )
    ///     .business_info(
    ///         post::BusinessInfo::new()
    ///             .merchant_shortname("")
    ///             .service_phone("")
    ///             .sales_info(
    ///                 post::SalesInfo::new()
    ///                     .sales_scenes_type(vec![post::SalesScenesType::SALES_SCENES_STORE])
    ///                     .biz_store_info(
    ///                         post::BizStoreInfo::new()
    ///                             .biz_store_name("")
    ///                             .biz_address_code("")
    ///                             .biz_store_address("")
    ///                             .store_entrance_pic(vec!["MediaId".to_owned()])
    ///                             .indoor_pic(vec!["MediaId".to_owned()])
    ///                             .biz_sub_appid(""),
    ///                     )
    ///                     .mp_info(
    ///                         post::MpInfo::new()
    ///                             .mp_appid("")
    ///                             .mp_sub_appid("")
    ///                             .mp_pics(vec!["MediaId".to_owned()]),
    ///                     )
    ///                     .mini_program_info(
    ///                         post::MiniProgramInfo::new()
    ///                             .mini_program_appid("")
    ///                             .mini_program_sub_appid("")
    ///                             .mini_program_pics(vec!["MediaId".to_owned()]),
    ///                     )
    ///                     .app_info(
    ///                         post::AppInfo::new()
    ///                             .app_appid("")
    ///                             .app_sub_appid("")
    ///                             .app_pics(vec!["MediaId".to_owned()]),
    ///                     )
    ///                     .web_info(
    ///                         post::WebInfo::new().domain("").web_authorisation("").web_appid(""),
    ///                     )
    ///                     .wework_info(
    ///                         post::WeworkInfo::new()
    ///                             .sub_corp_id("")
    ///                             .wework_pics(vec!["MediaId".to_owned()]),
    ///                     ),
    ///             ),
    ///     )
    ///     .settlement_info(
    ///         post::SettlementInfo::new()
    ///             .settlement_id("")
    ///             .qualification_type("")
    ///             .qualifications(vec!["MediaId".to_owned()])
    ///             .activities_id("")
    ///             .activities_rate("")
    ///             .debit_activities_rate("")
    ///             .credit_activities_rate("")
    ///             .activities_additions(vec!["MediaId".to_owned()]),
    ///     )
    ///     .bank_account_info(
    ///         post::BankAccountInfo::new()
    ///             .bank_account_type(post::BankAccountType::BANK_ACCOUNT_TYPE_CORPORATE)
    ///             .account_name("张三")
    ///             .account_bank("工商银行")
    ///             .bank_address_code("")
    ///             .bank_name("施秉县农村信用合作联社城关信用社")
    ///             .bank_branch_id("402713354941")
    ///             .account_number("6225760000000000"),
    ///     )
    ///     .addition_info(
    ///         post::AdditionInfo::new()
    ///             .legal_person_commitment("")
    ///             .legal_person_video("")
    ///             .business_addition_pics(vec!["MediaId".to_owned()])
    ///             .business_addition_msg(""),
    ///     );
    /// let answer = client.v3().applyment4sub().applyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/applyment4sub/applyment/", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/applyment4sub/applyment")
    }
}

/// 提交申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_apply4subject_applyment_post::{
        ContactType, MicroBizType, SubjectType,
    };
    pub use crate::shared::v3_apply4subject_applyment_post_contact_id_doc_type::{
        ContactIdDocType, IdHolderType,
    };
    pub use crate::shared::v3_apply4subject_applyment_post_finance_institution_info::{
        FinanceInstitutionInfo, FinanceType, Response, UboIdDocType,
    };
    pub use crate::shared::v3_applyment4sub_applyment_post::CertType;
    pub use crate::shared::v3_applyment4sub_applyment_post_id_doc_type::IdDocType;

    enumeration! {
        /// 账户类型
        BankAccountType {
            BANK_ACCOUNT_TYPE_CORPORATE = "BANK_ACCOUNT_TYPE_CORPORATE",
            BANK_ACCOUNT_TYPE_PERSONAL = "BANK_ACCOUNT_TYPE_PERSONAL",
        }
    }

    enumeration! {
        /// 经营场景类型
        SalesScenesType {
            SALES_SCENES_STORE = "SALES_SCENES_STORE",
            SALES_SCENES_MP = "SALES_SCENES_MP",
            SALES_SCENES_MINI_PROGRAM = "SALES_SCENES_MINI_PROGRAM",
            SALES_SCENES_WEB = "SALES_SCENES_WEB",
            SALES_SCENES_APP = "SALES_SCENES_APP",
            SALES_SCENES_WEWORK = "SALES_SCENES_WEWORK",
        }
    }

    /// 提交申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("business_code"),
            message::required::<ContactInfo>("contact_info"),
            message::required::<SubjectInfo>("subject_info"),
            message::required::<BusinessInfo>("business_info"),
            message::required::<SettlementInfo>("settlement_info"),
            message::required::<BankAccountInfo>("bank_account_info"),
            message::optional::<AdditionInfo>("addition_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 超级管理员信息（必填）
        #[inline]
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.with("contact_info", value))
        }

        /// 主体资料（必填）
        #[inline]
        pub fn subject_info(self, value: SubjectInfo) -> Self {
            Self(self.0.with("subject_info", value))
        }

        /// 经营资料（必填）
        #[inline]
        pub fn business_info(self, value: BusinessInfo) -> Self {
            Self(self.0.with("business_info", value))
        }

        /// 结算规则（必填）
        #[inline]
        pub fn settlement_info(self, value: SettlementInfo) -> Self {
            Self(self.0.with("settlement_info", value))
        }

        /// 结算银行账户（必填）
        #[inline]
        pub fn bank_account_info(self, value: BankAccountInfo) -> Self {
            Self(self.0.with("bank_account_info", value))
        }

        /// 补充材料
        #[inline]
        pub fn addition_info(self, value: AdditionInfo) -> Self {
            Self(self.0.with("addition_info", value))
        }
    }

    /// 超级管理员信息
    pub struct ContactInfo(pub(crate) message::Object);

    impl ContactInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<ContactType>>("contact_type"),
            message::required::<crate::Sensitive>("contact_name"),
            message::optional::<crate::Enumeration<ContactIdDocType>>("contact_id_doc_type"),
            message::optional::<crate::Sensitive>("contact_id_number"),
            message::optional::<String>("contact_id_doc_copy"),
            message::optional::<String>("contact_id_doc_copy_back"),
            message::optional::<String>("contact_period_begin"),
            message::optional::<String>("contact_period_end"),
            message::optional::<String>("business_authorization_letter"),
            message::optional::<String>("openid"),
            message::required::<crate::Sensitive>("mobile_phone"),
            message::required::<crate::Sensitive>("contact_email"),
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
        pub fn contact_id_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_id_number", value))
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

        /// 超级管理员微信openid
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 联系手机，加密传输（必填）
        pub fn mobile_phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile_phone", value))
        }

        /// 联系邮箱，加密传输（必填）
        pub fn contact_email(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("contact_email", value))
        }
    }

    /// 主体资料
    pub struct SubjectInfo(pub(crate) message::Object);

    impl SubjectInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<SubjectType>>("subject_type"),
            message::optional::<bool>("finance_institution"),
            message::optional::<MicroBizInfo>("micro_biz_info"),
            message::required::<BusinessLicenseInfo>("business_license_info"),
            message::required::<CertificateInfo>("certificate_info"),
            message::optional::<OrganizationInfo>("organization_info"),
            message::optional::<String>("certificate_letter_copy"),
            message::optional::<FinanceInstitutionInfo>("finance_institution_info"),
            message::required::<IdentityInfo>("identity_info"),
            message::optional::<Vec<UboInfoList>>("ubo_info_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 主体类型（必填）
        pub fn subject_type(self, value: impl Into<crate::Enumeration<SubjectType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SubjectType>>("subject_type", value))
        }

        /// 是否是金融机构
        #[inline]
        pub fn finance_institution(self, value: bool) -> Self {
            Self(self.0.with("finance_institution", value))
        }

        /// 小微辅助证明材料
        #[inline]
        pub fn micro_biz_info(self, value: MicroBizInfo) -> Self {
            Self(self.0.with("micro_biz_info", value))
        }

        /// 营业执照（必填）
        #[inline]
        pub fn business_license_info(self, value: BusinessLicenseInfo) -> Self {
            Self(self.0.with("business_license_info", value))
        }

        /// 登记证书（必填）
        #[inline]
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.with("certificate_info", value))
        }

        /// 组织机构代码证信息
        #[inline]
        pub fn organization_info(self, value: OrganizationInfo) -> Self {
            Self(self.0.with("organization_info", value))
        }

        /// 单位证明函照片
        pub fn certificate_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("certificate_letter_copy", value))
        }

        /// 金融机构许可证信息
        #[inline]
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.with("finance_institution_info", value))
        }

        /// 经营者/法人身份证件（必填）
        #[inline]
        pub fn identity_info(self, value: IdentityInfo) -> Self {
            Self(self.0.with("identity_info", value))
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(self, value: Vec<UboInfoList>) -> Self {
            Self(self.0.with("ubo_info_list", value))
        }
    }

    /// 经营资料
    pub struct BusinessInfo(pub(crate) message::Object);

    impl BusinessInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_shortname"),
            message::required::<String>("service_phone"),
            message::required::<SalesInfo>("sales_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户简称（必填）
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 客服电话（必填）
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_phone", value))
        }

        /// 经营场景（必填）
        #[inline]
        pub fn sales_info(self, value: SalesInfo) -> Self {
            Self(self.0.with("sales_info", value))
        }
    }

    /// 结算规则
    pub struct SettlementInfo(pub(crate) message::Object);

    impl SettlementInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("settlement_id"),
            message::optional::<String>("qualification_type"),
            message::optional::<Vec<String>>("qualifications"),
            message::optional::<String>("activities_id"),
            message::optional::<String>("activities_rate"),
            message::optional::<String>("debit_activities_rate"),
            message::optional::<String>("credit_activities_rate"),
            message::optional::<Vec<String>>("activities_additions"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 入驻结算规则ID
        pub fn settlement_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settlement_id", value))
        }

        /// 所属行业
        pub fn qualification_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qualification_type", value))
        }

        /// 特殊资质图片
        #[inline]
        pub fn qualifications(self, value: Vec<String>) -> Self {
            Self(self.0.with("qualifications", value))
        }

        /// 优惠费率活动ID
        pub fn activities_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activities_id", value))
        }

        /// 优惠费率活动值
        pub fn activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activities_rate", value))
        }

        /// 非信用卡活动费率值
        pub fn debit_activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("debit_activities_rate", value))
        }

        /// 信用卡活动费率值
        pub fn credit_activities_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("credit_activities_rate", value))
        }

        /// 优惠费率活动补充材料
        #[inline]
        pub fn activities_additions(self, value: Vec<String>) -> Self {
            Self(self.0.with("activities_additions", value))
        }
    }

    /// 结算银行账户
    pub struct BankAccountInfo(pub(crate) message::Object);

    impl BankAccountInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<BankAccountType>>("bank_account_type"),
            message::required::<crate::Sensitive>("account_name"),
            message::required::<String>("account_bank"),
            message::required::<String>("bank_address_code"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_branch_id"),
            message::optional::<crate::Sensitive>("account_number"),
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

        /// 开户名称，加密传输（必填）
        pub fn account_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_name", value))
        }

        /// 开户银行（必填）
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户银行省市编码（必填）
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_address_code", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 开户银行联行号
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_branch_id", value))
        }

        /// 银行账号，加密传输
        pub fn account_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_number", value))
        }
    }

    /// 补充材料
    pub struct AdditionInfo(pub(crate) message::Object);

    impl AdditionInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("legal_person_commitment"),
            message::optional::<String>("legal_person_video"),
            message::optional::<Vec<String>>("business_addition_pics"),
            message::optional::<String>("business_addition_msg"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 法人开户承诺函
        pub fn legal_person_commitment(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person_commitment", value))
        }

        /// 法人开户意愿视频
        pub fn legal_person_video(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person_video", value))
        }

        /// 补充材料
        #[inline]
        pub fn business_addition_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("business_addition_pics", value))
        }

        /// 补充说明
        pub fn business_addition_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_addition_msg", value))
        }
    }

    /// 小微辅助证明材料
    pub struct MicroBizInfo(pub(crate) message::Object);

    impl MicroBizInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<MicroBizType>>("micro_biz_type"),
            message::optional::<MicroStoreInfo>("micro_store_info"),
            message::optional::<MicroMobileInfo>("micro_mobile_info"),
            message::optional::<MicroOnlineInfo>("micro_online_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 小微经营类型（必填）
        pub fn micro_biz_type(self, value: impl Into<crate::Enumeration<MicroBizType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MicroBizType>>("micro_biz_type", value))
        }

        /// 门店场所
        #[inline]
        pub fn micro_store_info(self, value: MicroStoreInfo) -> Self {
            Self(self.0.with("micro_store_info", value))
        }

        /// 流动经营/便民服务
        #[inline]
        pub fn micro_mobile_info(self, value: MicroMobileInfo) -> Self {
            Self(self.0.with("micro_mobile_info", value))
        }

        /// 线上商品/服务交易
        #[inline]
        pub fn micro_online_info(self, value: MicroOnlineInfo) -> Self {
            Self(self.0.with("micro_online_info", value))
        }
    }

    /// 营业执照
    pub struct BusinessLicenseInfo(pub(crate) message::Object);

    impl BusinessLicenseInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("license_copy"),
            message::required::<String>("license_number"),
            message::required::<String>("merchant_name"),
            message::required::<String>("legal_person"),
            message::optional::<String>("license_address"),
            message::optional::<String>("period_begin"),
            message::optional::<String>("period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 营业执照照片（必填）
        pub fn license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_copy", value))
        }

        /// 注册号/统一社会信用代码（必填）
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_number", value))
        }

        /// 商户名称（必填）
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 个体户经营者/法人姓名（必填）
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person", value))
        }

        /// 注册地址
        pub fn license_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_address", value))
        }

        /// 有效期限开始日期
        pub fn period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("period_begin", value))
        }

        /// 有效期限结束日期
        pub fn period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("period_end", value))
        }
    }

    /// 登记证书
    pub struct CertificateInfo(pub(crate) message::Object);

    impl CertificateInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("cert_copy"),
            message::required::<crate::Enumeration<CertType>>("cert_type"),
            message::required::<String>("cert_number"),
            message::required::<String>("merchant_name"),
            message::required::<String>("company_address"),
            message::required::<String>("legal_person"),
            message::required::<String>("period_begin"),
            message::required::<String>("period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 登记证书照片（必填）
        pub fn cert_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_copy", value))
        }

        /// 登记证书类型（必填）
        pub fn cert_type(self, value: impl Into<crate::Enumeration<CertType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CertType>>("cert_type", value))
        }

        /// 证书号（必填）
        pub fn cert_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_number", value))
        }

        /// 商户名称（必填）
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 注册地址（必填）
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_address", value))
        }

        /// 法人姓名（必填）
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person", value))
        }

        /// 有效期限开始日期（必填）
        pub fn period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("period_begin", value))
        }

        /// 有效期限结束日期（必填）
        pub fn period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("period_end", value))
        }
    }

    /// 组织机构代码证信息
    pub struct OrganizationInfo(pub(crate) message::Object);

    impl OrganizationInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("organization_copy"),
            message::required::<String>("organization_code"),
            message::required::<String>("org_period_begin"),
            message::required::<String>("org_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 组织机构代码证照片（必填）
        pub fn organization_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_copy", value))
        }

        /// 组织机构代码（必填）
        pub fn organization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_code", value))
        }

        /// 组织机构代码证有效期开始日期（必填）
        pub fn org_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("org_period_begin", value))
        }

        /// 组织机构代码证有效期结束日期（必填）
        pub fn org_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("org_period_end", value))
        }
    }

    /// 经营者/法人身份证件
    pub struct IdentityInfo(pub(crate) message::Object);

    impl IdentityInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<IdHolderType>>("id_holder_type"),
            message::required::<crate::Enumeration<IdDocType>>("id_doc_type"),
            message::optional::<String>("authorize_letter_copy"),
            message::optional::<IdCardInfo>("id_card_info"),
            message::optional::<IdDocInfo>("id_doc_info"),
            message::optional::<bool>("owner"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 超级管理员类型
        pub fn id_holder_type(self, value: impl Into<crate::Enumeration<IdHolderType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdHolderType>>("id_holder_type", value))
        }

        /// `id_doc_type`（必填）
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

        /// 经营者/法人是否为受益人
        #[inline]
        pub fn owner(self, value: bool) -> Self {
            Self(self.0.with("owner", value))
        }
    }

    /// 最终受益人信息列表
    pub struct UboInfoList(pub(crate) message::Object);

    impl UboInfoList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<UboIdDocType>>("ubo_id_doc_type"),
            message::required::<String>("ubo_id_doc_copy"),
            message::required::<String>("ubo_id_doc_copy_back"),
            message::required::<crate::Sensitive>("ubo_id_doc_name"),
            message::required::<crate::Sensitive>("ubo_id_doc_number"),
            message::required::<crate::Sensitive>("ubo_id_doc_address"),
            message::required::<String>("ubo_period_begin"),
            message::required::<String>("ubo_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `ubo_id_doc_type`（必填）
        pub fn ubo_id_doc_type(self, value: impl Into<crate::Enumeration<UboIdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UboIdDocType>>("ubo_id_doc_type", value))
        }

        /// 身份证人像面照片（必填）
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy", value))
        }

        /// 身份证国徽面照片（必填）
        pub fn ubo_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy_back", value))
        }

        /// 受益人姓名，加密传输（必填）
        pub fn ubo_id_doc_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_name", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn ubo_id_doc_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_number", value))
        }

        /// 证件居住地址，加密传输（必填）
        pub fn ubo_id_doc_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("ubo_id_doc_address", value))
        }

        /// 证件有效期开始时间（必填）
        pub fn ubo_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_period_begin", value))
        }

        /// 证件有效期结束时间（必填）
        pub fn ubo_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_period_end", value))
        }
    }

    /// 经营场景
    pub struct SalesInfo(pub(crate) message::Object);

    impl SalesInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Vec<crate::Enumeration<SalesScenesType>>>("sales_scenes_type"),
            message::optional::<BizStoreInfo>("biz_store_info"),
            message::optional::<MpInfo>("mp_info"),
            message::optional::<MiniProgramInfo>("mini_program_info"),
            message::optional::<AppInfo>("app_info"),
            message::optional::<WebInfo>("web_info"),
            message::optional::<WeworkInfo>("wework_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 经营场景类型（必填）
        #[inline]
        pub fn sales_scenes_type(self, value: Vec<crate::Enumeration<SalesScenesType>>) -> Self {
            Self(self.0.with("sales_scenes_type", value))
        }

        /// 线下场所场景
        #[inline]
        pub fn biz_store_info(self, value: BizStoreInfo) -> Self {
            Self(self.0.with("biz_store_info", value))
        }

        /// 公众号场景
        #[inline]
        pub fn mp_info(self, value: MpInfo) -> Self {
            Self(self.0.with("mp_info", value))
        }

        /// 小程序场景
        #[inline]
        pub fn mini_program_info(self, value: MiniProgramInfo) -> Self {
            Self(self.0.with("mini_program_info", value))
        }

        /// App场景
        #[inline]
        pub fn app_info(self, value: AppInfo) -> Self {
            Self(self.0.with("app_info", value))
        }

        /// 互联网网站场景
        #[inline]
        pub fn web_info(self, value: WebInfo) -> Self {
            Self(self.0.with("web_info", value))
        }

        /// 企业微信场景
        #[inline]
        pub fn wework_info(self, value: WeworkInfo) -> Self {
            Self(self.0.with("wework_info", value))
        }
    }

    /// 门店场所
    pub struct MicroStoreInfo(pub(crate) message::Object);

    impl MicroStoreInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("micro_name"),
            message::required::<String>("micro_address_code"),
            message::required::<String>("micro_address"),
            message::required::<String>("store_entrance_pic"),
            message::required::<String>("micro_indoor_copy"),
            message::optional::<String>("store_longitude"),
            message::optional::<String>("store_latitude"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店名称（必填）
        pub fn micro_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_name", value))
        }

        /// 门店省市编码（必填）
        pub fn micro_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_address_code", value))
        }

        /// 门店地址（必填）
        pub fn micro_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_address", value))
        }

        /// 门店门头照片（必填）
        pub fn store_entrance_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_entrance_pic", value))
        }

        /// 店内环境照片（必填）
        pub fn micro_indoor_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_indoor_copy", value))
        }

        /// 门店经度
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_longitude", value))
        }

        /// 门店纬度
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_latitude", value))
        }
    }

    /// 流动经营/便民服务
    pub struct MicroMobileInfo(pub(crate) message::Object);

    impl MicroMobileInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("micro_mobile_name"),
            message::required::<String>("micro_mobile_city"),
            message::required::<String>("micro_mobile_address"),
            message::required::<Vec<String>>("micro_mobile_pics"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 经营/服务名称（必填）
        pub fn micro_mobile_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_mobile_name", value))
        }

        /// 经营/服务所在地省市（必填）
        pub fn micro_mobile_city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_mobile_city", value))
        }

        /// 经营/服务所在地（必填）
        pub fn micro_mobile_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_mobile_address", value))
        }

        /// 经营/服务现场照片（必填）
        #[inline]
        pub fn micro_mobile_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("micro_mobile_pics", value))
        }
    }

    /// 线上商品/服务交易
    pub struct MicroOnlineInfo(pub(crate) message::Object);

    impl MicroOnlineInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("micro_online_store"),
            message::required::<String>("micro_ec_name"),
            message::optional::<String>("micro_qrcode"),
            message::optional::<String>("micro_link"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 线上店铺名称（必填）
        pub fn micro_online_store(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_online_store", value))
        }

        /// 电商平台名称（必填）
        pub fn micro_ec_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_ec_name", value))
        }

        /// 店铺二维码
        pub fn micro_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_qrcode", value))
        }

        /// 店铺链接
        pub fn micro_link(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("micro_link", value))
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
            message::optional::<crate::Sensitive>("id_card_address"),
            message::required::<String>("card_period_begin"),
            message::required::<String>("card_period_end"),
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

        /// 身份证居住地址，加密传输
        pub fn id_card_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_address", value))
        }

        /// 身份证有效期开始时间（必填）
        pub fn card_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_period_begin", value))
        }

        /// 身份证有效期结束时间（必填）
        pub fn card_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_period_end", value))
        }
    }

    /// 经营者/法人其他类型证件信息
    pub struct IdDocInfo(pub(crate) message::Object);

    impl IdDocInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("id_doc_copy"),
            message::optional::<String>("id_doc_copy_back"),
            message::required::<crate::Sensitive>("id_doc_name"),
            message::required::<crate::Sensitive>("id_doc_number"),
            message::optional::<crate::Sensitive>("id_doc_address"),
            message::required::<String>("doc_period_begin"),
            message::required::<String>("doc_period_end"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件正面照片（必填）
        pub fn id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_doc_copy", value))
        }

        /// 证件反面照片
        pub fn id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_doc_copy_back", value))
        }

        /// 证件姓名，加密传输（必填）
        pub fn id_doc_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_name", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn id_doc_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_number", value))
        }

        /// 证件居住地址，加密传输
        pub fn id_doc_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_doc_address", value))
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

    /// 线下场所场景
    pub struct BizStoreInfo(pub(crate) message::Object);

    impl BizStoreInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("biz_store_name"),
            message::required::<String>("biz_address_code"),
            message::required::<String>("biz_store_address"),
            message::required::<Vec<String>>("store_entrance_pic"),
            message::required::<Vec<String>>("indoor_pic"),
            message::optional::<String>("biz_sub_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 线下场所名称（必填）
        pub fn biz_store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("biz_store_name", value))
        }

        /// 线下场所省市编码（必填）
        pub fn biz_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("biz_address_code", value))
        }

        /// 线下场所地址（必填）
        pub fn biz_store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("biz_store_address", value))
        }

        /// 线下场所门头照片（必填）
        #[inline]
        pub fn store_entrance_pic(self, value: Vec<String>) -> Self {
            Self(self.0.with("store_entrance_pic", value))
        }

        /// 线下场所内部照片（必填）
        #[inline]
        pub fn indoor_pic(self, value: Vec<String>) -> Self {
            Self(self.0.with("indoor_pic", value))
        }

        /// 线下场所对应的商家AppID
        pub fn biz_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("biz_sub_appid", value))
        }
    }

    /// 公众号场景
    pub struct MpInfo(pub(crate) message::Object);

    impl MpInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("mp_appid"),
            message::optional::<String>("mp_sub_appid"),
            message::optional::<Vec<String>>("mp_pics"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商公众号AppID
        pub fn mp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mp_appid", value))
        }

        /// 商家公众号AppID
        pub fn mp_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mp_sub_appid", value))
        }

        /// 公众号页面截图
        #[inline]
        pub fn mp_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("mp_pics", value))
        }
    }

    /// 小程序场景
    pub struct MiniProgramInfo(pub(crate) message::Object);

    impl MiniProgramInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("mini_program_appid"),
            message::optional::<String>("mini_program_sub_appid"),
            message::optional::<Vec<String>>("mini_program_pics"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商小程序APPID
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_appid", value))
        }

        /// 商家小程序APPID
        pub fn mini_program_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program_sub_appid", value))
        }

        /// 图片MediaID
        #[inline]
        pub fn mini_program_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("mini_program_pics", value))
        }
    }

    /// App场景
    pub struct AppInfo(pub(crate) message::Object);

    impl AppInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("app_appid"),
            message::optional::<String>("app_sub_appid"),
            message::optional::<Vec<String>>("app_pics"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商应用APPID
        pub fn app_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_appid", value))
        }

        /// 商家应用APPID
        pub fn app_sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_sub_appid", value))
        }

        /// 图片MediaID
        #[inline]
        pub fn app_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("app_pics", value))
        }
    }

    /// 互联网网站场景
    pub struct WebInfo(pub(crate) message::Object);

    impl WebInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("domain"),
            message::optional::<String>("web_authorisation"),
            message::optional::<String>("web_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 互联网网站域名
        pub fn domain(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("domain", value))
        }

        /// 网站授权函
        pub fn web_authorisation(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("web_authorisation", value))
        }

        /// 互联网网站对应的商家APPID
        pub fn web_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("web_appid", value))
        }
    }

    /// 企业微信场景
    pub struct WeworkInfo(pub(crate) message::Object);

    impl WeworkInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_corp_id"),
            message::optional::<Vec<String>>("wework_pics"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家企业微信CorpID
        pub fn sub_corp_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_corp_id", value))
        }

        /// 图片MediaID
        #[inline]
        pub fn wework_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("wework_pics", value))
        }
    }

    request!(
        Request,
        ContactInfo,
        SubjectInfo,
        BusinessInfo,
        SettlementInfo,
        BankAccountInfo,
        AdditionInfo,
        MicroBizInfo,
        BusinessLicenseInfo,
        CertificateInfo,
        OrganizationInfo,
        IdentityInfo,
        UboInfoList,
        SalesInfo,
        MicroStoreInfo,
        MicroMobileInfo,
        MicroOnlineInfo,
        IdCardInfo,
        IdDocInfo,
        BizStoreInfo,
        MpInfo,
        MiniProgramInfo,
        AppInfo,
        WebInfo,
        WeworkInfo
    );

    held!(
        ContactInfo,
        SubjectInfo,
        BusinessInfo,
        SettlementInfo,
        BankAccountInfo,
        AdditionInfo,
        MicroBizInfo,
        BusinessLicenseInfo,
        CertificateInfo,
        OrganizationInfo,
        IdentityInfo,
        UboInfoList,
        SalesInfo,
        MicroStoreInfo,
        MicroMobileInfo,
        MicroOnlineInfo,
        IdCardInfo,
        IdDocInfo,
        BizStoreInfo,
        MpInfo,
        MiniProgramInfo,
        AppInfo,
        WebInfo,
        WeworkInfo
    );
}
