//! `/v3/applyment4sub/applyment`

pub mod applyment_id;
pub mod business_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/applyment4sub/applyment`
#[derive(Clone, Debug)]
pub struct Applyment(pub(crate) Node);

impl Applyment {
    /// `/applyment_id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId(self.0)
    }

    /// `/business_code`
    #[inline]
    pub fn business_code(self) -> business_code::BusinessCode {
        business_code::BusinessCode(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/applyment4sub/applyment", rest)
    }
}

/// 提交申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/applyment4sub/applyment/");

    enumeration! {
        /// 超级管理员类型
        ContactType {
            LEGAL = "LEGAL",
            SUPER = "SUPER",
        }
    }

    enumeration! {
        /// `ContactIdDocType`
        ContactIdDocType {
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    enumeration! {
        /// 主体类型
        SubjectType {
            SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
            SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
            SUBJECT_TYPE_INSTITUTIONS = "SUBJECT_TYPE_INSTITUTIONS",
            SUBJECT_TYPE_OTHERS = "SUBJECT_TYPE_OTHERS",
            SUBJECT_TYPE_MICRO = "SUBJECT_TYPE_MICRO",
            SUBJECT_TYPE_GOVERNMENT = "SUBJECT_TYPE_GOVERNMENT",
            SUBJECT_TYPE_INSTITUTIONS_CLONED = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        }
    }

    enumeration! {
        /// 账户类型
        BankAccountType {
            BANK_ACCOUNT_TYPE_CORPORATE = "BANK_ACCOUNT_TYPE_CORPORATE",
            BANK_ACCOUNT_TYPE_PERSONAL = "BANK_ACCOUNT_TYPE_PERSONAL",
        }
    }

    enumeration! {
        /// 小微经营类型
        MicroBizType {
            MICRO_TYPE_STORE = "MICRO_TYPE_STORE",
            MICRO_TYPE_MOBILE = "MICRO_TYPE_MOBILE",
            MICRO_TYPE_ONLINE = "MICRO_TYPE_ONLINE",
        }
    }

    enumeration! {
        /// 登记证书类型
        CertType {
            CERTIFICATE_TYPE_2388 = "CERTIFICATE_TYPE_2388",
            CERTIFICATE_TYPE_2389 = "CERTIFICATE_TYPE_2389",
            CERTIFICATE_TYPE_2390 = "CERTIFICATE_TYPE_2390",
            CERTIFICATE_TYPE_2391 = "CERTIFICATE_TYPE_2391",
            CERTIFICATE_TYPE_2392 = "CERTIFICATE_TYPE_2392",
            CERTIFICATE_TYPE_2393 = "CERTIFICATE_TYPE_2393",
            CERTIFICATE_TYPE_2394 = "CERTIFICATE_TYPE_2394",
            CERTIFICATE_TYPE_2395 = "CERTIFICATE_TYPE_2395",
            CERTIFICATE_TYPE_2396 = "CERTIFICATE_TYPE_2396",
            CERTIFICATE_TYPE_2399 = "CERTIFICATE_TYPE_2399",
            CERTIFICATE_TYPE_2400 = "CERTIFICATE_TYPE_2400",
            CERTIFICATE_TYPE_2520 = "CERTIFICATE_TYPE_2520",
            CERTIFICATE_TYPE_2521 = "CERTIFICATE_TYPE_2521",
            CERTIFICATE_TYPE_2522 = "CERTIFICATE_TYPE_2522",
        }
    }

    enumeration! {
        /// 金融机构类型
        FinanceType {
            BANK_AGENT = "BANK_AGENT",
            PAYMENT_AGENT = "PAYMENT_AGENT",
            INSURANCE = "INSURANCE",
            TRADE_AND_SETTLE = "TRADE_AND_SETTLE",
            OTHER = "OTHER",
        }
    }

    enumeration! {
        /// 超级管理员类型
        IdHolderType {
            LEGAL = "LEGAL",
            SUPER = "SUPER",
        }
    }

    enumeration! {
        /// `IdDocType`
        IdDocType {
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    enumeration! {
        /// `UboIdDocType`
        UboIdDocType {
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 业务申请编号
        pub business_code: Required<String>,
        /// 超级管理员信息
        pub contact_info: Required<ContactInfo>,
        /// 主体资料
        pub subject_info: Required<SubjectInfo>,
        /// 经营资料
        pub business_info: Required<BusinessInfo>,
        /// 结算规则
        pub settlement_info: Required<SettlementInfo>,
        /// 结算银行账户
        pub bank_account_info: Required<BankAccountInfo>,
        /// 补充材料
        pub addition_info: Option<AdditionInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 业务申请编号
        #[inline]
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Required::set(value.into());
            self
        }

        /// 超级管理员信息
        #[inline]
        pub fn contact_info(mut self, value: ContactInfo) -> Self {
            self.contact_info = Required::set(value);
            self
        }

        /// 主体资料
        #[inline]
        pub fn subject_info(mut self, value: SubjectInfo) -> Self {
            self.subject_info = Required::set(value);
            self
        }

        /// 经营资料
        #[inline]
        pub fn business_info(mut self, value: BusinessInfo) -> Self {
            self.business_info = Required::set(value);
            self
        }

        /// 结算规则
        #[inline]
        pub fn settlement_info(mut self, value: SettlementInfo) -> Self {
            self.settlement_info = Required::set(value);
            self
        }

        /// 结算银行账户
        #[inline]
        pub fn bank_account_info(mut self, value: BankAccountInfo) -> Self {
            self.bank_account_info = Required::set(value);
            self
        }

        /// 补充材料
        #[inline]
        pub fn addition_info(mut self, value: AdditionInfo) -> Self {
            self.addition_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_code", &mut self.business_code),
                ("contact_info", &mut self.contact_info),
                ("subject_info", &mut self.subject_info),
                ("business_info", &mut self.business_info),
                ("settlement_info", &mut self.settlement_info),
                ("bank_account_info", &mut self.bank_account_info),
                ("addition_info", &mut self.addition_info),
            ]);
        }
    }

    /// 超级管理员信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContactInfo {
        /// 超级管理员类型
        pub contact_type: Required<Enumeration<ContactType>>,
        /// 超级管理员姓名，加密传输
        pub contact_name: Required<Sensitive>,
        /// `contact_id_doc_type`
        pub contact_id_doc_type: Option<Enumeration<ContactIdDocType>>,
        /// 超级管理员身份证件号码，加密传输
        pub contact_id_number: Option<Sensitive>,
        /// 超级管理员证件正面照片
        pub contact_id_doc_copy: Option<String>,
        /// 超级管理员证件反面照片
        pub contact_id_doc_copy_back: Option<String>,
        /// 超级管理员证件有效期开始时间
        pub contact_period_begin: Option<String>,
        /// 超级管理员证件有效期结束时间
        pub contact_period_end: Option<String>,
        /// 业务办理授权函
        pub business_authorization_letter: Option<String>,
        /// 超级管理员微信openid
        pub openid: Option<String>,
        /// 联系手机，加密传输
        pub mobile_phone: Required<Sensitive>,
        /// 联系邮箱，加密传输
        pub contact_email: Required<Sensitive>,
    }

    impl ContactInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 超级管理员类型
        #[inline]
        pub fn contact_type(mut self, value: impl Into<Enumeration<ContactType>>) -> Self {
            self.contact_type = Required::set(value.into());
            self
        }

        /// 超级管理员姓名，加密传输
        #[inline]
        pub fn contact_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_name = Required::set(value.into());
            self
        }

        /// `contact_id_doc_type`
        #[inline]
        pub fn contact_id_doc_type(
            mut self,
            value: impl Into<Enumeration<ContactIdDocType>>,
        ) -> Self {
            self.contact_id_doc_type = Some(value.into());
            self
        }

        /// 超级管理员身份证件号码，加密传输
        #[inline]
        pub fn contact_id_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_id_number = Some(value.into());
            self
        }

        /// 超级管理员证件正面照片
        #[inline]
        pub fn contact_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy = Some(value.into());
            self
        }

        /// 超级管理员证件反面照片
        #[inline]
        pub fn contact_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy_back = Some(value.into());
            self
        }

        /// 超级管理员证件有效期开始时间
        #[inline]
        pub fn contact_period_begin(mut self, value: impl Into<String>) -> Self {
            self.contact_period_begin = Some(value.into());
            self
        }

        /// 超级管理员证件有效期结束时间
        #[inline]
        pub fn contact_period_end(mut self, value: impl Into<String>) -> Self {
            self.contact_period_end = Some(value.into());
            self
        }

        /// 业务办理授权函
        #[inline]
        pub fn business_authorization_letter(mut self, value: impl Into<String>) -> Self {
            self.business_authorization_letter = Some(value.into());
            self
        }

        /// 超级管理员微信openid
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 联系手机，加密传输
        #[inline]
        pub fn mobile_phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile_phone = Required::set(value.into());
            self
        }

        /// 联系邮箱，加密传输
        #[inline]
        pub fn contact_email(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_email = Required::set(value.into());
            self
        }
    }

    impl Message for ContactInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("contact_type", &mut self.contact_type),
                ("contact_name", &mut self.contact_name),
                ("contact_id_doc_type", &mut self.contact_id_doc_type),
                ("contact_id_number", &mut self.contact_id_number),
                ("contact_id_doc_copy", &mut self.contact_id_doc_copy),
                ("contact_id_doc_copy_back", &mut self.contact_id_doc_copy_back),
                ("contact_period_begin", &mut self.contact_period_begin),
                ("contact_period_end", &mut self.contact_period_end),
                ("business_authorization_letter", &mut self.business_authorization_letter),
                ("openid", &mut self.openid),
                ("mobile_phone", &mut self.mobile_phone),
                ("contact_email", &mut self.contact_email),
            ]);
        }
    }

    /// 主体资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubjectInfo {
        /// 主体类型
        pub subject_type: Required<Enumeration<SubjectType>>,
        /// 是否是金融机构
        pub finance_institution: Option<bool>,
        /// 小微辅助证明材料
        pub micro_biz_info: Option<MicroBizInfo>,
        /// 营业执照
        pub business_license_info: Required<BusinessLicenseInfo>,
        /// 登记证书
        pub certificate_info: Required<CertificateInfo>,
        /// 组织机构代码证信息
        pub organization_info: Option<OrganizationInfo>,
        /// 单位证明函照片
        pub certificate_letter_copy: Option<String>,
        /// 金融机构许可证信息
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// 经营者/法人身份证件
        pub identity_info: Required<IdentityInfo>,
        /// 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
    }

    impl SubjectInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 主体类型
        #[inline]
        pub fn subject_type(mut self, value: impl Into<Enumeration<SubjectType>>) -> Self {
            self.subject_type = Required::set(value.into());
            self
        }

        /// 是否是金融机构
        #[inline]
        pub fn finance_institution(mut self, value: bool) -> Self {
            self.finance_institution = Some(value);
            self
        }

        /// 小微辅助证明材料
        #[inline]
        pub fn micro_biz_info(mut self, value: MicroBizInfo) -> Self {
            self.micro_biz_info = Some(value);
            self
        }

        /// 营业执照
        #[inline]
        pub fn business_license_info(mut self, value: BusinessLicenseInfo) -> Self {
            self.business_license_info = Required::set(value);
            self
        }

        /// 登记证书
        #[inline]
        pub fn certificate_info(mut self, value: CertificateInfo) -> Self {
            self.certificate_info = Required::set(value);
            self
        }

        /// 组织机构代码证信息
        #[inline]
        pub fn organization_info(mut self, value: OrganizationInfo) -> Self {
            self.organization_info = Some(value);
            self
        }

        /// 单位证明函照片
        #[inline]
        pub fn certificate_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.certificate_letter_copy = Some(value.into());
            self
        }

        /// 金融机构许可证信息
        #[inline]
        pub fn finance_institution_info(mut self, value: FinanceInstitutionInfo) -> Self {
            self.finance_institution_info = Some(value);
            self
        }

        /// 经营者/法人身份证件
        #[inline]
        pub fn identity_info(mut self, value: IdentityInfo) -> Self {
            self.identity_info = Required::set(value);
            self
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(mut self, value: Vec<UboInfoList>) -> Self {
            self.ubo_info_list = Some(value);
            self
        }
    }

    impl Message for SubjectInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("subject_type", &mut self.subject_type),
                ("finance_institution", &mut self.finance_institution),
                ("micro_biz_info", &mut self.micro_biz_info),
                ("business_license_info", &mut self.business_license_info),
                ("certificate_info", &mut self.certificate_info),
                ("organization_info", &mut self.organization_info),
                ("certificate_letter_copy", &mut self.certificate_letter_copy),
                ("finance_institution_info", &mut self.finance_institution_info),
                ("identity_info", &mut self.identity_info),
                ("ubo_info_list", &mut self.ubo_info_list),
            ]);
        }
    }

    /// 经营资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BusinessInfo {
        /// 商户简称
        pub merchant_shortname: Required<String>,
        /// 客服电话
        pub service_phone: Required<String>,
        /// 经营场景
        pub sales_info: Required<SalesInfo>,
    }

    impl BusinessInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户简称
        #[inline]
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Required::set(value.into());
            self
        }

        /// 客服电话
        #[inline]
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Required::set(value.into());
            self
        }

        /// 经营场景
        #[inline]
        pub fn sales_info(mut self, value: SalesInfo) -> Self {
            self.sales_info = Required::set(value);
            self
        }
    }

    impl Message for BusinessInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("merchant_shortname", &mut self.merchant_shortname),
                ("service_phone", &mut self.service_phone),
                ("sales_info", &mut self.sales_info),
            ]);
        }
    }

    /// 结算规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettlementInfo {
        /// 入驻结算规则ID
        pub settlement_id: Option<String>,
        /// 所属行业
        pub qualification_type: Option<String>,
        /// 特殊资质图片
        pub qualifications: Option<Vec<String>>,
        /// 优惠费率活动ID
        pub activities_id: Option<String>,
        /// 优惠费率活动值
        pub activities_rate: Option<String>,
        /// 非信用卡活动费率值
        pub debit_activities_rate: Option<String>,
        /// 信用卡活动费率值
        pub credit_activities_rate: Option<String>,
        /// 优惠费率活动补充材料
        pub activities_additions: Option<Vec<String>>,
    }

    impl SettlementInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 入驻结算规则ID
        #[inline]
        pub fn settlement_id(mut self, value: impl Into<String>) -> Self {
            self.settlement_id = Some(value.into());
            self
        }

        /// 所属行业
        #[inline]
        pub fn qualification_type(mut self, value: impl Into<String>) -> Self {
            self.qualification_type = Some(value.into());
            self
        }

        /// 特殊资质图片
        #[inline]
        pub fn qualifications(mut self, value: Vec<String>) -> Self {
            self.qualifications = Some(value);
            self
        }

        /// 优惠费率活动ID
        #[inline]
        pub fn activities_id(mut self, value: impl Into<String>) -> Self {
            self.activities_id = Some(value.into());
            self
        }

        /// 优惠费率活动值
        #[inline]
        pub fn activities_rate(mut self, value: impl Into<String>) -> Self {
            self.activities_rate = Some(value.into());
            self
        }

        /// 非信用卡活动费率值
        #[inline]
        pub fn debit_activities_rate(mut self, value: impl Into<String>) -> Self {
            self.debit_activities_rate = Some(value.into());
            self
        }

        /// 信用卡活动费率值
        #[inline]
        pub fn credit_activities_rate(mut self, value: impl Into<String>) -> Self {
            self.credit_activities_rate = Some(value.into());
            self
        }

        /// 优惠费率活动补充材料
        #[inline]
        pub fn activities_additions(mut self, value: Vec<String>) -> Self {
            self.activities_additions = Some(value);
            self
        }
    }

    impl Message for SettlementInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("settlement_id", &mut self.settlement_id),
                ("qualification_type", &mut self.qualification_type),
                ("qualifications", &mut self.qualifications),
                ("activities_id", &mut self.activities_id),
                ("activities_rate", &mut self.activities_rate),
                ("debit_activities_rate", &mut self.debit_activities_rate),
                ("credit_activities_rate", &mut self.credit_activities_rate),
                ("activities_additions", &mut self.activities_additions),
            ]);
        }
    }

    /// 结算银行账户
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BankAccountInfo {
        /// 账户类型
        pub bank_account_type: Required<Enumeration<BankAccountType>>,
        /// 开户名称，加密传输
        pub account_name: Required<Sensitive>,
        /// 开户银行
        pub account_bank: Required<String>,
        /// 开户银行省市编码
        pub bank_address_code: Required<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// 银行账号，加密传输
        pub account_number: Option<Sensitive>,
    }

    impl BankAccountInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 账户类型
        #[inline]
        pub fn bank_account_type(mut self, value: impl Into<Enumeration<BankAccountType>>) -> Self {
            self.bank_account_type = Required::set(value.into());
            self
        }

        /// 开户名称，加密传输
        #[inline]
        pub fn account_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_name = Required::set(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Required::set(value.into());
            self
        }

        /// 开户银行省市编码
        #[inline]
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Required::set(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 开户银行联行号
        #[inline]
        pub fn bank_branch_id(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_id = Some(value.into());
            self
        }

        /// 银行账号，加密传输
        #[inline]
        pub fn account_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_number = Some(value.into());
            self
        }
    }

    impl Message for BankAccountInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bank_account_type", &mut self.bank_account_type),
                ("account_name", &mut self.account_name),
                ("account_bank", &mut self.account_bank),
                ("bank_address_code", &mut self.bank_address_code),
                ("bank_name", &mut self.bank_name),
                ("bank_branch_id", &mut self.bank_branch_id),
                ("account_number", &mut self.account_number),
            ]);
        }
    }

    /// 补充材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AdditionInfo {
        /// 法人开户承诺函
        pub legal_person_commitment: Option<String>,
        /// 法人开户意愿视频
        pub legal_person_video: Option<String>,
        /// 补充材料
        pub business_addition_pics: Option<Vec<String>>,
        /// 补充说明
        pub business_addition_msg: Option<String>,
    }

    impl AdditionInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 法人开户承诺函
        #[inline]
        pub fn legal_person_commitment(mut self, value: impl Into<String>) -> Self {
            self.legal_person_commitment = Some(value.into());
            self
        }

        /// 法人开户意愿视频
        #[inline]
        pub fn legal_person_video(mut self, value: impl Into<String>) -> Self {
            self.legal_person_video = Some(value.into());
            self
        }

        /// 补充材料
        #[inline]
        pub fn business_addition_pics(mut self, value: Vec<String>) -> Self {
            self.business_addition_pics = Some(value);
            self
        }

        /// 补充说明
        #[inline]
        pub fn business_addition_msg(mut self, value: impl Into<String>) -> Self {
            self.business_addition_msg = Some(value.into());
            self
        }
    }

    impl Message for AdditionInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("legal_person_commitment", &mut self.legal_person_commitment),
                ("legal_person_video", &mut self.legal_person_video),
                ("business_addition_pics", &mut self.business_addition_pics),
                ("business_addition_msg", &mut self.business_addition_msg),
            ]);
        }
    }

    /// 小微辅助证明材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MicroBizInfo {
        /// 小微经营类型
        pub micro_biz_type: Required<Enumeration<MicroBizType>>,
        /// 门店场所
        pub micro_store_info: Option<MicroStoreInfo>,
        /// 流动经营/便民服务
        pub micro_mobile_info: Option<MicroMobileInfo>,
        /// 线上商品/服务交易
        pub micro_online_info: Option<MicroOnlineInfo>,
    }

    impl MicroBizInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 小微经营类型
        #[inline]
        pub fn micro_biz_type(mut self, value: impl Into<Enumeration<MicroBizType>>) -> Self {
            self.micro_biz_type = Required::set(value.into());
            self
        }

        /// 门店场所
        #[inline]
        pub fn micro_store_info(mut self, value: MicroStoreInfo) -> Self {
            self.micro_store_info = Some(value);
            self
        }

        /// 流动经营/便民服务
        #[inline]
        pub fn micro_mobile_info(mut self, value: MicroMobileInfo) -> Self {
            self.micro_mobile_info = Some(value);
            self
        }

        /// 线上商品/服务交易
        #[inline]
        pub fn micro_online_info(mut self, value: MicroOnlineInfo) -> Self {
            self.micro_online_info = Some(value);
            self
        }
    }

    impl Message for MicroBizInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("micro_biz_type", &mut self.micro_biz_type),
                ("micro_store_info", &mut self.micro_store_info),
                ("micro_mobile_info", &mut self.micro_mobile_info),
                ("micro_online_info", &mut self.micro_online_info),
            ]);
        }
    }

    /// 营业执照
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BusinessLicenseInfo {
        /// 营业执照照片
        pub license_copy: Required<String>,
        /// 注册号/统一社会信用代码
        pub license_number: Required<String>,
        /// 商户名称
        pub merchant_name: Required<String>,
        /// 个体户经营者/法人姓名
        pub legal_person: Required<String>,
        /// 注册地址
        pub license_address: Option<String>,
        /// 有效期限开始日期
        pub period_begin: Option<String>,
        /// 有效期限结束日期
        pub period_end: Option<String>,
    }

    impl BusinessLicenseInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 营业执照照片
        #[inline]
        pub fn license_copy(mut self, value: impl Into<String>) -> Self {
            self.license_copy = Required::set(value.into());
            self
        }

        /// 注册号/统一社会信用代码
        #[inline]
        pub fn license_number(mut self, value: impl Into<String>) -> Self {
            self.license_number = Required::set(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Required::set(value.into());
            self
        }

        /// 个体户经营者/法人姓名
        #[inline]
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Required::set(value.into());
            self
        }

        /// 注册地址
        #[inline]
        pub fn license_address(mut self, value: impl Into<String>) -> Self {
            self.license_address = Some(value.into());
            self
        }

        /// 有效期限开始日期
        #[inline]
        pub fn period_begin(mut self, value: impl Into<String>) -> Self {
            self.period_begin = Some(value.into());
            self
        }

        /// 有效期限结束日期
        #[inline]
        pub fn period_end(mut self, value: impl Into<String>) -> Self {
            self.period_end = Some(value.into());
            self
        }
    }

    impl Message for BusinessLicenseInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("license_copy", &mut self.license_copy),
                ("license_number", &mut self.license_number),
                ("merchant_name", &mut self.merchant_name),
                ("legal_person", &mut self.legal_person),
                ("license_address", &mut self.license_address),
                ("period_begin", &mut self.period_begin),
                ("period_end", &mut self.period_end),
            ]);
        }
    }

    /// 登记证书
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CertificateInfo {
        /// 登记证书照片
        pub cert_copy: Required<String>,
        /// 登记证书类型
        pub cert_type: Required<Enumeration<CertType>>,
        /// 证书号
        pub cert_number: Required<String>,
        /// 商户名称
        pub merchant_name: Required<String>,
        /// 注册地址
        pub company_address: Required<String>,
        /// 法人姓名
        pub legal_person: Required<String>,
        /// 有效期限开始日期
        pub period_begin: Required<String>,
        /// 有效期限结束日期
        pub period_end: Required<String>,
    }

    impl CertificateInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 登记证书照片
        #[inline]
        pub fn cert_copy(mut self, value: impl Into<String>) -> Self {
            self.cert_copy = Required::set(value.into());
            self
        }

        /// 登记证书类型
        #[inline]
        pub fn cert_type(mut self, value: impl Into<Enumeration<CertType>>) -> Self {
            self.cert_type = Required::set(value.into());
            self
        }

        /// 证书号
        #[inline]
        pub fn cert_number(mut self, value: impl Into<String>) -> Self {
            self.cert_number = Required::set(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Required::set(value.into());
            self
        }

        /// 注册地址
        #[inline]
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Required::set(value.into());
            self
        }

        /// 法人姓名
        #[inline]
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Required::set(value.into());
            self
        }

        /// 有效期限开始日期
        #[inline]
        pub fn period_begin(mut self, value: impl Into<String>) -> Self {
            self.period_begin = Required::set(value.into());
            self
        }

        /// 有效期限结束日期
        #[inline]
        pub fn period_end(mut self, value: impl Into<String>) -> Self {
            self.period_end = Required::set(value.into());
            self
        }
    }

    impl Message for CertificateInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cert_copy", &mut self.cert_copy),
                ("cert_type", &mut self.cert_type),
                ("cert_number", &mut self.cert_number),
                ("merchant_name", &mut self.merchant_name),
                ("company_address", &mut self.company_address),
                ("legal_person", &mut self.legal_person),
                ("period_begin", &mut self.period_begin),
                ("period_end", &mut self.period_end),
            ]);
        }
    }

    /// 组织机构代码证信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrganizationInfo {
        /// 组织机构代码证照片
        pub organization_copy: Required<String>,
        /// 组织机构代码
        pub organization_code: Required<String>,
        /// 组织机构代码证有效期开始日期
        pub org_period_begin: Required<String>,
        /// 组织机构代码证有效期结束日期
        pub org_period_end: Required<String>,
    }

    impl OrganizationInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 组织机构代码证照片
        #[inline]
        pub fn organization_copy(mut self, value: impl Into<String>) -> Self {
            self.organization_copy = Required::set(value.into());
            self
        }

        /// 组织机构代码
        #[inline]
        pub fn organization_code(mut self, value: impl Into<String>) -> Self {
            self.organization_code = Required::set(value.into());
            self
        }

        /// 组织机构代码证有效期开始日期
        #[inline]
        pub fn org_period_begin(mut self, value: impl Into<String>) -> Self {
            self.org_period_begin = Required::set(value.into());
            self
        }

        /// 组织机构代码证有效期结束日期
        #[inline]
        pub fn org_period_end(mut self, value: impl Into<String>) -> Self {
            self.org_period_end = Required::set(value.into());
            self
        }
    }

    impl Message for OrganizationInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("organization_copy", &mut self.organization_copy),
                ("organization_code", &mut self.organization_code),
                ("org_period_begin", &mut self.org_period_begin),
                ("org_period_end", &mut self.org_period_end),
            ]);
        }
    }

    /// 金融机构许可证信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FinanceInstitutionInfo {
        /// 金融机构类型
        pub finance_type: Option<Enumeration<FinanceType>>,
        /// 金融机构许可证图片
        pub finance_license_pics: Option<Vec<String>>,
    }

    impl FinanceInstitutionInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 金融机构类型
        #[inline]
        pub fn finance_type(mut self, value: impl Into<Enumeration<FinanceType>>) -> Self {
            self.finance_type = Some(value.into());
            self
        }

        /// 金融机构许可证图片
        #[inline]
        pub fn finance_license_pics(mut self, value: Vec<String>) -> Self {
            self.finance_license_pics = Some(value);
            self
        }
    }

    impl Message for FinanceInstitutionInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("finance_type", &mut self.finance_type),
                ("finance_license_pics", &mut self.finance_license_pics),
            ]);
        }
    }

    /// 经营者/法人身份证件
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IdentityInfo {
        /// 超级管理员类型
        pub id_holder_type: Option<Enumeration<IdHolderType>>,
        /// `id_doc_type`
        pub id_doc_type: Required<Enumeration<IdDocType>>,
        /// 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// 经营者/法人身份证信息
        pub id_card_info: Option<IdCardInfo>,
        /// 经营者/法人其他类型证件信息
        pub id_doc_info: Option<IdDocInfo>,
        /// 经营者/法人是否为受益人
        pub owner: Option<bool>,
    }

    impl IdentityInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 超级管理员类型
        #[inline]
        pub fn id_holder_type(mut self, value: impl Into<Enumeration<IdHolderType>>) -> Self {
            self.id_holder_type = Some(value.into());
            self
        }

        /// `id_doc_type`
        #[inline]
        pub fn id_doc_type(mut self, value: impl Into<Enumeration<IdDocType>>) -> Self {
            self.id_doc_type = Required::set(value.into());
            self
        }

        /// 法定代表人说明函
        #[inline]
        pub fn authorize_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.authorize_letter_copy = Some(value.into());
            self
        }

        /// 经营者/法人身份证信息
        #[inline]
        pub fn id_card_info(mut self, value: IdCardInfo) -> Self {
            self.id_card_info = Some(value);
            self
        }

        /// 经营者/法人其他类型证件信息
        #[inline]
        pub fn id_doc_info(mut self, value: IdDocInfo) -> Self {
            self.id_doc_info = Some(value);
            self
        }

        /// 经营者/法人是否为受益人
        #[inline]
        pub fn owner(mut self, value: bool) -> Self {
            self.owner = Some(value);
            self
        }
    }

    impl Message for IdentityInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id_holder_type", &mut self.id_holder_type),
                ("id_doc_type", &mut self.id_doc_type),
                ("authorize_letter_copy", &mut self.authorize_letter_copy),
                ("id_card_info", &mut self.id_card_info),
                ("id_doc_info", &mut self.id_doc_info),
                ("owner", &mut self.owner),
            ]);
        }
    }

    /// 最终受益人信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UboInfoList {
        /// `ubo_id_doc_type`
        pub ubo_id_doc_type: Required<Enumeration<UboIdDocType>>,
        /// 身份证人像面照片
        pub ubo_id_doc_copy: Required<String>,
        /// 身份证国徽面照片
        pub ubo_id_doc_copy_back: Required<String>,
        /// 受益人姓名，加密传输
        pub ubo_id_doc_name: Required<Sensitive>,
        /// 证件号码，加密传输
        pub ubo_id_doc_number: Required<Sensitive>,
        /// 证件居住地址，加密传输
        pub ubo_id_doc_address: Required<Sensitive>,
        /// 证件有效期开始时间
        pub ubo_period_begin: Required<String>,
        /// 证件有效期结束时间
        pub ubo_period_end: Required<String>,
    }

    impl UboInfoList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// `ubo_id_doc_type`
        #[inline]
        pub fn ubo_id_doc_type(mut self, value: impl Into<Enumeration<UboIdDocType>>) -> Self {
            self.ubo_id_doc_type = Required::set(value.into());
            self
        }

        /// 身份证人像面照片
        #[inline]
        pub fn ubo_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy = Required::set(value.into());
            self
        }

        /// 身份证国徽面照片
        #[inline]
        pub fn ubo_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy_back = Required::set(value.into());
            self
        }

        /// 受益人姓名，加密传输
        #[inline]
        pub fn ubo_id_doc_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_name = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn ubo_id_doc_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_number = Required::set(value.into());
            self
        }

        /// 证件居住地址，加密传输
        #[inline]
        pub fn ubo_id_doc_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_address = Required::set(value.into());
            self
        }

        /// 证件有效期开始时间
        #[inline]
        pub fn ubo_period_begin(mut self, value: impl Into<String>) -> Self {
            self.ubo_period_begin = Required::set(value.into());
            self
        }

        /// 证件有效期结束时间
        #[inline]
        pub fn ubo_period_end(mut self, value: impl Into<String>) -> Self {
            self.ubo_period_end = Required::set(value.into());
            self
        }
    }

    impl Message for UboInfoList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("ubo_id_doc_type", &mut self.ubo_id_doc_type),
                ("ubo_id_doc_copy", &mut self.ubo_id_doc_copy),
                ("ubo_id_doc_copy_back", &mut self.ubo_id_doc_copy_back),
                ("ubo_id_doc_name", &mut self.ubo_id_doc_name),
                ("ubo_id_doc_number", &mut self.ubo_id_doc_number),
                ("ubo_id_doc_address", &mut self.ubo_id_doc_address),
                ("ubo_period_begin", &mut self.ubo_period_begin),
                ("ubo_period_end", &mut self.ubo_period_end),
            ]);
        }
    }

    /// 经营场景
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SalesInfo {
        /// 经营场景类型
        pub sales_scenes_type: Required<Vec<Enumeration<SalesScenesType>>>,
        /// 线下场所场景
        pub biz_store_info: Option<BizStoreInfo>,
        /// 公众号场景
        pub mp_info: Option<MpInfo>,
        /// 小程序场景
        pub mini_program_info: Option<MiniProgramInfo>,
        /// App场景
        pub app_info: Option<AppInfo>,
        /// 互联网网站场景
        pub web_info: Option<WebInfo>,
        /// 企业微信场景
        pub wework_info: Option<WeworkInfo>,
    }

    impl SalesInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 经营场景类型
        #[inline]
        pub fn sales_scenes_type(mut self, value: Vec<Enumeration<SalesScenesType>>) -> Self {
            self.sales_scenes_type = Required::set(value);
            self
        }

        /// 线下场所场景
        #[inline]
        pub fn biz_store_info(mut self, value: BizStoreInfo) -> Self {
            self.biz_store_info = Some(value);
            self
        }

        /// 公众号场景
        #[inline]
        pub fn mp_info(mut self, value: MpInfo) -> Self {
            self.mp_info = Some(value);
            self
        }

        /// 小程序场景
        #[inline]
        pub fn mini_program_info(mut self, value: MiniProgramInfo) -> Self {
            self.mini_program_info = Some(value);
            self
        }

        /// App场景
        #[inline]
        pub fn app_info(mut self, value: AppInfo) -> Self {
            self.app_info = Some(value);
            self
        }

        /// 互联网网站场景
        #[inline]
        pub fn web_info(mut self, value: WebInfo) -> Self {
            self.web_info = Some(value);
            self
        }

        /// 企业微信场景
        #[inline]
        pub fn wework_info(mut self, value: WeworkInfo) -> Self {
            self.wework_info = Some(value);
            self
        }
    }

    impl Message for SalesInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sales_scenes_type", &mut self.sales_scenes_type),
                ("biz_store_info", &mut self.biz_store_info),
                ("mp_info", &mut self.mp_info),
                ("mini_program_info", &mut self.mini_program_info),
                ("app_info", &mut self.app_info),
                ("web_info", &mut self.web_info),
                ("wework_info", &mut self.wework_info),
            ]);
        }
    }

    /// 门店场所
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MicroStoreInfo {
        /// 门店名称
        pub micro_name: Required<String>,
        /// 门店省市编码
        pub micro_address_code: Required<String>,
        /// 门店地址
        pub micro_address: Required<String>,
        /// 门店门头照片
        pub store_entrance_pic: Required<String>,
        /// 店内环境照片
        pub micro_indoor_copy: Required<String>,
        /// 门店经度
        pub store_longitude: Option<String>,
        /// 门店纬度
        pub store_latitude: Option<String>,
    }

    impl MicroStoreInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店名称
        #[inline]
        pub fn micro_name(mut self, value: impl Into<String>) -> Self {
            self.micro_name = Required::set(value.into());
            self
        }

        /// 门店省市编码
        #[inline]
        pub fn micro_address_code(mut self, value: impl Into<String>) -> Self {
            self.micro_address_code = Required::set(value.into());
            self
        }

        /// 门店地址
        #[inline]
        pub fn micro_address(mut self, value: impl Into<String>) -> Self {
            self.micro_address = Required::set(value.into());
            self
        }

        /// 门店门头照片
        #[inline]
        pub fn store_entrance_pic(mut self, value: impl Into<String>) -> Self {
            self.store_entrance_pic = Required::set(value.into());
            self
        }

        /// 店内环境照片
        #[inline]
        pub fn micro_indoor_copy(mut self, value: impl Into<String>) -> Self {
            self.micro_indoor_copy = Required::set(value.into());
            self
        }

        /// 门店经度
        #[inline]
        pub fn store_longitude(mut self, value: impl Into<String>) -> Self {
            self.store_longitude = Some(value.into());
            self
        }

        /// 门店纬度
        #[inline]
        pub fn store_latitude(mut self, value: impl Into<String>) -> Self {
            self.store_latitude = Some(value.into());
            self
        }
    }

    impl Message for MicroStoreInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("micro_name", &mut self.micro_name),
                ("micro_address_code", &mut self.micro_address_code),
                ("micro_address", &mut self.micro_address),
                ("store_entrance_pic", &mut self.store_entrance_pic),
                ("micro_indoor_copy", &mut self.micro_indoor_copy),
                ("store_longitude", &mut self.store_longitude),
                ("store_latitude", &mut self.store_latitude),
            ]);
        }
    }

    /// 流动经营/便民服务
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MicroMobileInfo {
        /// 经营/服务名称
        pub micro_mobile_name: Required<String>,
        /// 经营/服务所在地省市
        pub micro_mobile_city: Required<String>,
        /// 经营/服务所在地
        pub micro_mobile_address: Required<String>,
        /// 经营/服务现场照片
        pub micro_mobile_pics: Required<Vec<String>>,
    }

    impl MicroMobileInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 经营/服务名称
        #[inline]
        pub fn micro_mobile_name(mut self, value: impl Into<String>) -> Self {
            self.micro_mobile_name = Required::set(value.into());
            self
        }

        /// 经营/服务所在地省市
        #[inline]
        pub fn micro_mobile_city(mut self, value: impl Into<String>) -> Self {
            self.micro_mobile_city = Required::set(value.into());
            self
        }

        /// 经营/服务所在地
        #[inline]
        pub fn micro_mobile_address(mut self, value: impl Into<String>) -> Self {
            self.micro_mobile_address = Required::set(value.into());
            self
        }

        /// 经营/服务现场照片
        #[inline]
        pub fn micro_mobile_pics(mut self, value: Vec<String>) -> Self {
            self.micro_mobile_pics = Required::set(value);
            self
        }
    }

    impl Message for MicroMobileInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("micro_mobile_name", &mut self.micro_mobile_name),
                ("micro_mobile_city", &mut self.micro_mobile_city),
                ("micro_mobile_address", &mut self.micro_mobile_address),
                ("micro_mobile_pics", &mut self.micro_mobile_pics),
            ]);
        }
    }

    /// 线上商品/服务交易
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MicroOnlineInfo {
        /// 线上店铺名称
        pub micro_online_store: Required<String>,
        /// 电商平台名称
        pub micro_ec_name: Required<String>,
        /// 店铺二维码
        pub micro_qrcode: Option<String>,
        /// 店铺链接
        pub micro_link: Option<String>,
    }

    impl MicroOnlineInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 线上店铺名称
        #[inline]
        pub fn micro_online_store(mut self, value: impl Into<String>) -> Self {
            self.micro_online_store = Required::set(value.into());
            self
        }

        /// 电商平台名称
        #[inline]
        pub fn micro_ec_name(mut self, value: impl Into<String>) -> Self {
            self.micro_ec_name = Required::set(value.into());
            self
        }

        /// 店铺二维码
        #[inline]
        pub fn micro_qrcode(mut self, value: impl Into<String>) -> Self {
            self.micro_qrcode = Some(value.into());
            self
        }

        /// 店铺链接
        #[inline]
        pub fn micro_link(mut self, value: impl Into<String>) -> Self {
            self.micro_link = Some(value.into());
            self
        }
    }

    impl Message for MicroOnlineInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("micro_online_store", &mut self.micro_online_store),
                ("micro_ec_name", &mut self.micro_ec_name),
                ("micro_qrcode", &mut self.micro_qrcode),
                ("micro_link", &mut self.micro_link),
            ]);
        }
    }

    /// 经营者/法人身份证信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IdCardInfo {
        /// 身份证人像面照片
        pub id_card_copy: Required<String>,
        /// 身份证国徽面照片
        pub id_card_national: Required<String>,
        /// 身份证姓名，加密传输
        pub id_card_name: Required<Sensitive>,
        /// 身份证号码，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 身份证居住地址，加密传输
        pub id_card_address: Option<Sensitive>,
        /// 身份证有效期开始时间
        pub card_period_begin: Required<String>,
        /// 身份证有效期结束时间
        pub card_period_end: Required<String>,
    }

    impl IdCardInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 身份证人像面照片
        #[inline]
        pub fn id_card_copy(mut self, value: impl Into<String>) -> Self {
            self.id_card_copy = Required::set(value.into());
            self
        }

        /// 身份证国徽面照片
        #[inline]
        pub fn id_card_national(mut self, value: impl Into<String>) -> Self {
            self.id_card_national = Required::set(value.into());
            self
        }

        /// 身份证姓名，加密传输
        #[inline]
        pub fn id_card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_name = Required::set(value.into());
            self
        }

        /// 身份证号码，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 身份证居住地址，加密传输
        #[inline]
        pub fn id_card_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_address = Some(value.into());
            self
        }

        /// 身份证有效期开始时间
        #[inline]
        pub fn card_period_begin(mut self, value: impl Into<String>) -> Self {
            self.card_period_begin = Required::set(value.into());
            self
        }

        /// 身份证有效期结束时间
        #[inline]
        pub fn card_period_end(mut self, value: impl Into<String>) -> Self {
            self.card_period_end = Required::set(value.into());
            self
        }
    }

    impl Message for IdCardInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id_card_copy", &mut self.id_card_copy),
                ("id_card_national", &mut self.id_card_national),
                ("id_card_name", &mut self.id_card_name),
                ("id_card_number", &mut self.id_card_number),
                ("id_card_address", &mut self.id_card_address),
                ("card_period_begin", &mut self.card_period_begin),
                ("card_period_end", &mut self.card_period_end),
            ]);
        }
    }

    /// 经营者/法人其他类型证件信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IdDocInfo {
        /// 证件正面照片
        pub id_doc_copy: Required<String>,
        /// 证件反面照片
        pub id_doc_copy_back: Option<String>,
        /// 证件姓名，加密传输
        pub id_doc_name: Required<Sensitive>,
        /// 证件号码，加密传输
        pub id_doc_number: Required<Sensitive>,
        /// 证件居住地址，加密传输
        pub id_doc_address: Option<Sensitive>,
        /// 证件有效期开始时间
        pub doc_period_begin: Required<String>,
        /// 证件有效期结束时间
        pub doc_period_end: Required<String>,
    }

    impl IdDocInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 证件正面照片
        #[inline]
        pub fn id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.id_doc_copy = Required::set(value.into());
            self
        }

        /// 证件反面照片
        #[inline]
        pub fn id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.id_doc_copy_back = Some(value.into());
            self
        }

        /// 证件姓名，加密传输
        #[inline]
        pub fn id_doc_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_name = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn id_doc_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_number = Required::set(value.into());
            self
        }

        /// 证件居住地址，加密传输
        #[inline]
        pub fn id_doc_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_doc_address = Some(value.into());
            self
        }

        /// 证件有效期开始时间
        #[inline]
        pub fn doc_period_begin(mut self, value: impl Into<String>) -> Self {
            self.doc_period_begin = Required::set(value.into());
            self
        }

        /// 证件有效期结束时间
        #[inline]
        pub fn doc_period_end(mut self, value: impl Into<String>) -> Self {
            self.doc_period_end = Required::set(value.into());
            self
        }
    }

    impl Message for IdDocInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id_doc_copy", &mut self.id_doc_copy),
                ("id_doc_copy_back", &mut self.id_doc_copy_back),
                ("id_doc_name", &mut self.id_doc_name),
                ("id_doc_number", &mut self.id_doc_number),
                ("id_doc_address", &mut self.id_doc_address),
                ("doc_period_begin", &mut self.doc_period_begin),
                ("doc_period_end", &mut self.doc_period_end),
            ]);
        }
    }

    /// 线下场所场景
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BizStoreInfo {
        /// 线下场所名称
        pub biz_store_name: Required<String>,
        /// 线下场所省市编码
        pub biz_address_code: Required<String>,
        /// 线下场所地址
        pub biz_store_address: Required<String>,
        /// 线下场所门头照片
        pub store_entrance_pic: Required<Vec<String>>,
        /// 线下场所内部照片
        pub indoor_pic: Required<Vec<String>>,
        /// 线下场所对应的商家AppID
        pub biz_sub_appid: Option<String>,
    }

    impl BizStoreInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 线下场所名称
        #[inline]
        pub fn biz_store_name(mut self, value: impl Into<String>) -> Self {
            self.biz_store_name = Required::set(value.into());
            self
        }

        /// 线下场所省市编码
        #[inline]
        pub fn biz_address_code(mut self, value: impl Into<String>) -> Self {
            self.biz_address_code = Required::set(value.into());
            self
        }

        /// 线下场所地址
        #[inline]
        pub fn biz_store_address(mut self, value: impl Into<String>) -> Self {
            self.biz_store_address = Required::set(value.into());
            self
        }

        /// 线下场所门头照片
        #[inline]
        pub fn store_entrance_pic(mut self, value: Vec<String>) -> Self {
            self.store_entrance_pic = Required::set(value);
            self
        }

        /// 线下场所内部照片
        #[inline]
        pub fn indoor_pic(mut self, value: Vec<String>) -> Self {
            self.indoor_pic = Required::set(value);
            self
        }

        /// 线下场所对应的商家AppID
        #[inline]
        pub fn biz_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.biz_sub_appid = Some(value.into());
            self
        }
    }

    impl Message for BizStoreInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("biz_store_name", &mut self.biz_store_name),
                ("biz_address_code", &mut self.biz_address_code),
                ("biz_store_address", &mut self.biz_store_address),
                ("store_entrance_pic", &mut self.store_entrance_pic),
                ("indoor_pic", &mut self.indoor_pic),
                ("biz_sub_appid", &mut self.biz_sub_appid),
            ]);
        }
    }

    /// 公众号场景
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MpInfo {
        /// 服务商公众号AppID
        pub mp_appid: Option<String>,
        /// 商家公众号AppID
        pub mp_sub_appid: Option<String>,
        /// 公众号页面截图
        pub mp_pics: Option<Vec<String>>,
    }

    impl MpInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商公众号AppID
        #[inline]
        pub fn mp_appid(mut self, value: impl Into<String>) -> Self {
            self.mp_appid = Some(value.into());
            self
        }

        /// 商家公众号AppID
        #[inline]
        pub fn mp_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.mp_sub_appid = Some(value.into());
            self
        }

        /// 公众号页面截图
        #[inline]
        pub fn mp_pics(mut self, value: Vec<String>) -> Self {
            self.mp_pics = Some(value);
            self
        }
    }

    impl Message for MpInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mp_appid", &mut self.mp_appid),
                ("mp_sub_appid", &mut self.mp_sub_appid),
                ("mp_pics", &mut self.mp_pics),
            ]);
        }
    }

    /// 小程序场景
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MiniProgramInfo {
        /// 服务商小程序APPID
        pub mini_program_appid: Option<String>,
        /// 商家小程序APPID
        pub mini_program_sub_appid: Option<String>,
        /// 图片MediaID
        pub mini_program_pics: Option<Vec<String>>,
    }

    impl MiniProgramInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商小程序APPID
        #[inline]
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// 商家小程序APPID
        #[inline]
        pub fn mini_program_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_sub_appid = Some(value.into());
            self
        }

        /// 图片MediaID
        #[inline]
        pub fn mini_program_pics(mut self, value: Vec<String>) -> Self {
            self.mini_program_pics = Some(value);
            self
        }
    }

    impl Message for MiniProgramInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mini_program_appid", &mut self.mini_program_appid),
                ("mini_program_sub_appid", &mut self.mini_program_sub_appid),
                ("mini_program_pics", &mut self.mini_program_pics),
            ]);
        }
    }

    /// App场景
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AppInfo {
        /// 服务商应用APPID
        pub app_appid: Option<String>,
        /// 商家应用APPID
        pub app_sub_appid: Option<String>,
        /// 图片MediaID
        pub app_pics: Option<Vec<String>>,
    }

    impl AppInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商应用APPID
        #[inline]
        pub fn app_appid(mut self, value: impl Into<String>) -> Self {
            self.app_appid = Some(value.into());
            self
        }

        /// 商家应用APPID
        #[inline]
        pub fn app_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.app_sub_appid = Some(value.into());
            self
        }

        /// 图片MediaID
        #[inline]
        pub fn app_pics(mut self, value: Vec<String>) -> Self {
            self.app_pics = Some(value);
            self
        }
    }

    impl Message for AppInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("app_appid", &mut self.app_appid),
                ("app_sub_appid", &mut self.app_sub_appid),
                ("app_pics", &mut self.app_pics),
            ]);
        }
    }

    /// 互联网网站场景
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WebInfo {
        /// 互联网网站域名
        pub domain: Option<String>,
        /// 网站授权函
        pub web_authorisation: Option<String>,
        /// 互联网网站对应的商家APPID
        pub web_appid: Option<String>,
    }

    impl WebInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 互联网网站域名
        #[inline]
        pub fn domain(mut self, value: impl Into<String>) -> Self {
            self.domain = Some(value.into());
            self
        }

        /// 网站授权函
        #[inline]
        pub fn web_authorisation(mut self, value: impl Into<String>) -> Self {
            self.web_authorisation = Some(value.into());
            self
        }

        /// 互联网网站对应的商家APPID
        #[inline]
        pub fn web_appid(mut self, value: impl Into<String>) -> Self {
            self.web_appid = Some(value.into());
            self
        }
    }

    impl Message for WebInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("domain", &mut self.domain),
                ("web_authorisation", &mut self.web_authorisation),
                ("web_appid", &mut self.web_appid),
            ]);
        }
    }

    /// 企业微信场景
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WeworkInfo {
        /// 商家企业微信CorpID
        pub sub_corp_id: Option<String>,
        /// 图片MediaID
        pub wework_pics: Option<Vec<String>>,
    }

    impl WeworkInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家企业微信CorpID
        #[inline]
        pub fn sub_corp_id(mut self, value: impl Into<String>) -> Self {
            self.sub_corp_id = Some(value.into());
            self
        }

        /// 图片MediaID
        #[inline]
        pub fn wework_pics(mut self, value: Vec<String>) -> Self {
            self.wework_pics = Some(value);
            self
        }
    }

    impl Message for WeworkInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_corp_id", &mut self.sub_corp_id),
                ("wework_pics", &mut self.wework_pics),
            ]);
        }
    }

    /// 提交申请单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号
        pub applyment_id: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("applyment_id", &mut self.applyment_id)]);
        }
    }

    message!(
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
        FinanceInstitutionInfo,
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
        WeworkInfo,
        Response
    );
}
