//! `/v3/apply4subject/applyment`

pub mod applyment_id;
pub mod business_code;
pub mod merchants;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/apply4subject/applyment`
#[derive(Clone, Debug)]
pub struct Applyment(pub(crate) Node);

impl Applyment {
    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants(self.0)
    }

    /// `/{applyment_id}`: 申请单编号
    #[inline]
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId(self.0.bind("applyment_id", value))
    }

    /// `/{business_code}`: 业务申请编号
    #[inline]
    pub fn business_code(self, value: impl Into<String>) -> business_code::BusinessCode {
        business_code::BusinessCode(self.0.bind("business_code", value))
    }

    /// 查询商户开户意愿申请单审核结果 (partner)
    ///
    /// `GET /v3/apply4subject/applyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4subject::applyment::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().applyment_id("").business_code("");
    /// let answer = client.v3().apply4subject().applyment().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 提交商户开户意愿申请单 (partner)
    ///
    /// `POST /v3/apply4subject/applyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4subject::applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .channel_id("")
    ///     .business_code("")
    ///     .contact_info(
    ///         post::ContactInfo::new()
    ///             .contact_type(post::ContactType::LEGAL)
    ///             .name("张三")
    ///             .contact_id_doc_type(post::ContactIdDocType::IDENTIFICATION_TYPE_IDCARD)
    ///             .id_card_number("6225760000000000")
    ///             .contact_id_doc_copy("")
    ///             .contact_id_doc_copy_back("")
    ///             .contact_period_begin("")
    ///             .contact_period_end("")
    ///             .business_authorization_letter("")
    ///             .mobile("13800000000"),
    ///     )
    ///     .subject_info(
    ///         post::SubjectInfo::new()
    ///             .subject_type(post::SubjectType::SUBJECT_TYPE_INDIVIDUAL)
    ///             .is_finance_institution(true)
    ///             .business_license_info(
    ///                 post::BusinessLicenseInfo::new()
    ///                     .licence_number("")
    ///                     .licence_copy("")
    ///                     .merchant_name("")
    ///                     .legal_person("")
    ///                     .company_address("")
    ///                     .licence_valid_date(vec![
    ///                         "1970-01-01".to_owned(),
    ///                         "forever".to_owned(),
    ///                     ]),
    ///             )
    ///             .certificate_info(
    ///                 post::CertificateInfo::new()
    ///                     .cert_type(post::CertType::CERTIFICATE_TYPE_2388)
    ///                     .cert_number("")
    ///                     .cert_copy("")
    ///                     .merchant_name("")
    ///                     .legal_person("")
    ///                     .company_address("")
    ///                     .cert_valid_date(vec!["1970-01-01".to_owned(), "forever".to_owned()]),
    ///             )
    ///             .company_prove_copy("")
    ///             .assist_prove_info(
    ///                 post::AssistProveInfo::new()
    ///                     .micro_biz_type(post::MicroBizType::MICRO_TYPE_STORE)
    ///                     .store_name("")
    ///                     .store_address_code("")
    ///                     .store_address("")
    ///                     .store_header_copy("")
    ///                     .store_indoor_copy(""),
    ///             )
    ///             .special_operation_info(vec![
    ///                 post::SpecialOperationInfo::new()
    ///                     .category_id(0)
    ///                     .store_indoor_copy(vec!["MediaId".to_owned()]),
    ///             ])
    ///             .finance_institution_info(
    ///                 post::FinanceInstitutionInfo::new()
    ///                     .finance_type(post::FinanceType::BANK_AGENT)
    ///                     .finance_license_pics(vec!["MediaId".to_owned()]),
    ///             ),
    ///     )
    ///     .identification_info(
    ///         post::IdentificationInfo::new()
    ///             .id_holder_type(post::IdHolderType::LEGAL)
    ///             .identification_type(post::IdentificationType::IDENTIFICATION_TYPE_IDCARD)
    ///             .authorize_letter_copy("")
    ///             .identification_name("张三")
    ///             .identification_number("6225760000000000")
    ///             .identification_valid_date(vec!["1970-01-01".to_owned(), "forever".to_owned()])
    ///             .identification_address("某市某路1号")
    ///             .identification_front_copy("")
    ///             .identification_back_copy("")
    ///             .owner(true),
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
    ///             .ubo_period_end(""),
    ///     ])
    ///     .addition_info(post::AdditionInfo::new().confirm_mchid_list(vec!["string".to_owned()]));
    /// let answer = client.v3().apply4subject().applyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4subject/applyment", rest)
    }
}

/// 查询商户开户意愿申请单审核结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/apply4subject/applyment");

    enumeration! {
        /// 申请单状态
        ApplymentState {
            APPLYMENT_STATE_WAITTING_FOR_AUDIT = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            APPLYMENT_STATE_PASSED = "APPLYMENT_STATE_PASSED",
            APPLYMENT_STATE_FREEZED = "APPLYMENT_STATE_FREEZED",
            APPLYMENT_STATE_EDITTING = "APPLYMENT_STATE_EDITTING",
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            APPLYMENT_STATE_TO_BE_CONFIRMED = "APPLYMENT_STATE_TO_BE_CONFIRMED",
            APPLYMENT_STATE_TO_BE_SIGNED = "APPLYMENT_STATE_TO_BE_SIGNED",
            APPLYMENT_STATE_SIGNING = "APPLYMENT_STATE_SIGNING",
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 查询商户开户意愿申请单审核结果：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 申请单编号
        pub applyment_id: Option<String>,
        /// 业务申请编号
        pub business_code: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 申请单编号
        #[inline]
        pub fn applyment_id(mut self, value: impl Into<String>) -> Self {
            self.applyment_id = Some(value.into());
            self
        }

        /// 业务申请编号
        #[inline]
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("applyment_id", &mut self.applyment_id),
                ("business_code", &mut self.business_code),
            ]);
        }
    }

    /// 查询商户开户意愿申请单审核结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态
        pub applyment_state: Option<Enumeration<ApplymentState>>,
        /// 小程序码图片
        pub qrcode_data: Option<String>,
        /// 驳回参数
        pub reject_param: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("applyment_state", &mut self.applyment_state),
                ("qrcode_data", &mut self.qrcode_data),
                ("reject_param", &mut self.reject_param),
                ("reject_reason", &mut self.reject_reason),
            ]);
        }
    }

    message!(Request, Response);
}

/// 提交商户开户意愿申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/apply4subject/applyment").in_query(&["channel_id"]);

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
        /// 超级管理员类型
        IdHolderType {
            LEGAL = "LEGAL",
            SUPER = "SUPER",
        }
    }

    enumeration! {
        /// `IdentificationType`
        IdentificationType {
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
        /// 小微经营类型
        MicroBizType {
            MICRO_TYPE_STORE = "MICRO_TYPE_STORE",
            MICRO_TYPE_MOBILE = "MICRO_TYPE_MOBILE",
            MICRO_TYPE_ONLINE = "MICRO_TYPE_ONLINE",
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

    /// 提交商户开户意愿申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 渠道商户号
        pub channel_id: Option<String>,
        /// 业务申请编号
        pub business_code: Required<String>,
        /// 联系人信息
        pub contact_info: Required<ContactInfo>,
        /// 主体信息
        pub subject_info: Required<SubjectInfo>,
        /// 法人身份信息
        pub identification_info: Required<IdentificationInfo>,
        /// 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// 补充材料
        pub addition_info: Option<AdditionInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 渠道商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// 业务申请编号
        #[inline]
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Required::set(value.into());
            self
        }

        /// 联系人信息
        #[inline]
        pub fn contact_info(mut self, value: ContactInfo) -> Self {
            self.contact_info = Required::set(value);
            self
        }

        /// 主体信息
        #[inline]
        pub fn subject_info(mut self, value: SubjectInfo) -> Self {
            self.subject_info = Required::set(value);
            self
        }

        /// 法人身份信息
        #[inline]
        pub fn identification_info(mut self, value: IdentificationInfo) -> Self {
            self.identification_info = Required::set(value);
            self
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(mut self, value: Vec<UboInfoList>) -> Self {
            self.ubo_info_list = Some(value);
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
                ("channel_id", &mut self.channel_id),
                ("business_code", &mut self.business_code),
                ("contact_info", &mut self.contact_info),
                ("subject_info", &mut self.subject_info),
                ("identification_info", &mut self.identification_info),
                ("ubo_info_list", &mut self.ubo_info_list),
                ("addition_info", &mut self.addition_info),
            ]);
        }
    }

    /// 联系人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContactInfo {
        /// 超级管理员类型
        pub contact_type: Option<Enumeration<ContactType>>,
        /// 联系人姓名，加密传输
        pub name: Required<Sensitive>,
        /// `contact_id_doc_type`
        pub contact_id_doc_type: Option<Enumeration<ContactIdDocType>>,
        /// 联系人身份证号码，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 联系人证件正面照片
        pub contact_id_doc_copy: Option<String>,
        /// 联系人证件反面照片
        pub contact_id_doc_copy_back: Option<String>,
        /// 联系人证件有效期开始时间
        pub contact_period_begin: Option<String>,
        /// 联系人证件有效期结束时间
        pub contact_period_end: Option<String>,
        /// 业务办理授权函
        pub business_authorization_letter: Option<String>,
        /// 联系人手机号，加密传输
        pub mobile: Required<Sensitive>,
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
            self.contact_type = Some(value.into());
            self
        }

        /// 联系人姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
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

        /// 联系人身份证号码，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 联系人证件正面照片
        #[inline]
        pub fn contact_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy = Some(value.into());
            self
        }

        /// 联系人证件反面照片
        #[inline]
        pub fn contact_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy_back = Some(value.into());
            self
        }

        /// 联系人证件有效期开始时间
        #[inline]
        pub fn contact_period_begin(mut self, value: impl Into<String>) -> Self {
            self.contact_period_begin = Some(value.into());
            self
        }

        /// 联系人证件有效期结束时间
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

        /// 联系人手机号，加密传输
        #[inline]
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Required::set(value.into());
            self
        }
    }

    impl Message for ContactInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("contact_type", &mut self.contact_type),
                ("name", &mut self.name),
                ("contact_id_doc_type", &mut self.contact_id_doc_type),
                ("id_card_number", &mut self.id_card_number),
                ("contact_id_doc_copy", &mut self.contact_id_doc_copy),
                ("contact_id_doc_copy_back", &mut self.contact_id_doc_copy_back),
                ("contact_period_begin", &mut self.contact_period_begin),
                ("contact_period_end", &mut self.contact_period_end),
                ("business_authorization_letter", &mut self.business_authorization_letter),
                ("mobile", &mut self.mobile),
            ]);
        }
    }

    /// 主体信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubjectInfo {
        /// 主体类型
        pub subject_type: Required<Enumeration<SubjectType>>,
        /// 是否金融机构
        pub is_finance_institution: Option<bool>,
        /// 营业执照
        pub business_license_info: Required<BusinessLicenseInfo>,
        /// 登记证书
        pub certificate_info: Option<CertificateInfo>,
        /// 单位证明函照片
        pub company_prove_copy: Option<String>,
        /// 辅助证明材料信息
        pub assist_prove_info: Option<AssistProveInfo>,
        /// 经营许可证信息
        pub special_operation_info: Option<Vec<SpecialOperationInfo>>,
        /// 金融机构许可证信息
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
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

        /// 是否金融机构
        #[inline]
        pub fn is_finance_institution(mut self, value: bool) -> Self {
            self.is_finance_institution = Some(value);
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
            self.certificate_info = Some(value);
            self
        }

        /// 单位证明函照片
        #[inline]
        pub fn company_prove_copy(mut self, value: impl Into<String>) -> Self {
            self.company_prove_copy = Some(value.into());
            self
        }

        /// 辅助证明材料信息
        #[inline]
        pub fn assist_prove_info(mut self, value: AssistProveInfo) -> Self {
            self.assist_prove_info = Some(value);
            self
        }

        /// 经营许可证信息
        #[inline]
        pub fn special_operation_info(mut self, value: Vec<SpecialOperationInfo>) -> Self {
            self.special_operation_info = Some(value);
            self
        }

        /// 金融机构许可证信息
        #[inline]
        pub fn finance_institution_info(mut self, value: FinanceInstitutionInfo) -> Self {
            self.finance_institution_info = Some(value);
            self
        }
    }

    impl Message for SubjectInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("subject_type", &mut self.subject_type),
                ("is_finance_institution", &mut self.is_finance_institution),
                ("business_license_info", &mut self.business_license_info),
                ("certificate_info", &mut self.certificate_info),
                ("company_prove_copy", &mut self.company_prove_copy),
                ("assist_prove_info", &mut self.assist_prove_info),
                ("special_operation_info", &mut self.special_operation_info),
                ("finance_institution_info", &mut self.finance_institution_info),
            ]);
        }
    }

    /// 法人身份信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IdentificationInfo {
        /// 超级管理员类型
        pub id_holder_type: Option<Enumeration<IdHolderType>>,
        /// `identification_type`
        pub identification_type: Required<Enumeration<IdentificationType>>,
        /// 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// 证件姓名，加密传输
        pub identification_name: Required<Sensitive>,
        /// 证件号码，加密传输
        pub identification_number: Required<Sensitive>,
        /// 证件有效日期JSON格式字符串
        pub identification_valid_date: Required<JsonText<Vec<String>>>,
        /// 证件居住地址，加密传输
        pub identification_address: Option<Sensitive>,
        /// 证件正面照片
        pub identification_front_copy: Required<String>,
        /// 证件反面照片
        pub identification_back_copy: Option<String>,
        /// 经营者/法人是否为受益人
        pub owner: Option<bool>,
    }

    impl IdentificationInfo {
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

        /// `identification_type`
        #[inline]
        pub fn identification_type(
            mut self,
            value: impl Into<Enumeration<IdentificationType>>,
        ) -> Self {
            self.identification_type = Required::set(value.into());
            self
        }

        /// 法定代表人说明函
        #[inline]
        pub fn authorize_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.authorize_letter_copy = Some(value.into());
            self
        }

        /// 证件姓名，加密传输
        #[inline]
        pub fn identification_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_name = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn identification_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_number = Required::set(value.into());
            self
        }

        /// 证件有效日期JSON格式字符串
        #[inline]
        pub fn identification_valid_date(
            mut self,
            value: impl Into<JsonText<Vec<String>>>,
        ) -> Self {
            self.identification_valid_date = Required::set(value.into());
            self
        }

        /// 证件居住地址，加密传输
        #[inline]
        pub fn identification_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_address = Some(value.into());
            self
        }

        /// 证件正面照片
        #[inline]
        pub fn identification_front_copy(mut self, value: impl Into<String>) -> Self {
            self.identification_front_copy = Required::set(value.into());
            self
        }

        /// 证件反面照片
        #[inline]
        pub fn identification_back_copy(mut self, value: impl Into<String>) -> Self {
            self.identification_back_copy = Some(value.into());
            self
        }

        /// 经营者/法人是否为受益人
        #[inline]
        pub fn owner(mut self, value: bool) -> Self {
            self.owner = Some(value);
            self
        }
    }

    impl Message for IdentificationInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id_holder_type", &mut self.id_holder_type),
                ("identification_type", &mut self.identification_type),
                ("authorize_letter_copy", &mut self.authorize_letter_copy),
                ("identification_name", &mut self.identification_name),
                ("identification_number", &mut self.identification_number),
                ("identification_valid_date", &mut self.identification_valid_date),
                ("identification_address", &mut self.identification_address),
                ("identification_front_copy", &mut self.identification_front_copy),
                ("identification_back_copy", &mut self.identification_back_copy),
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
        /// 证件正面照片
        pub ubo_id_doc_copy: Required<String>,
        /// 证件反面照片
        pub ubo_id_doc_copy_back: Required<String>,
        /// 证件姓名，加密传输
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

        /// 证件正面照片
        #[inline]
        pub fn ubo_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy = Required::set(value.into());
            self
        }

        /// 证件反面照片
        #[inline]
        pub fn ubo_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy_back = Required::set(value.into());
            self
        }

        /// 证件姓名，加密传输
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

    /// 补充材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AdditionInfo {
        /// 待确认商户号列表
        pub confirm_mchid_list: Option<Vec<String>>,
    }

    impl AdditionInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 待确认商户号列表
        #[inline]
        pub fn confirm_mchid_list(mut self, value: Vec<String>) -> Self {
            self.confirm_mchid_list = Some(value);
            self
        }
    }

    impl Message for AdditionInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("confirm_mchid_list", &mut self.confirm_mchid_list)]);
        }
    }

    /// 营业执照
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BusinessLicenseInfo {
        /// 营业执照注册号
        pub licence_number: Required<String>,
        /// 营业执照照片
        pub licence_copy: Required<String>,
        /// 商户名称
        pub merchant_name: Required<String>,
        /// 法人姓名
        pub legal_person: Required<String>,
        /// 注册地址
        pub company_address: Required<String>,
        /// 营业执照有效日期JSON格式字符串
        pub licence_valid_date: Required<JsonText<Vec<String>>>,
    }

    impl BusinessLicenseInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 营业执照注册号
        #[inline]
        pub fn licence_number(mut self, value: impl Into<String>) -> Self {
            self.licence_number = Required::set(value.into());
            self
        }

        /// 营业执照照片
        #[inline]
        pub fn licence_copy(mut self, value: impl Into<String>) -> Self {
            self.licence_copy = Required::set(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Required::set(value.into());
            self
        }

        /// 法人姓名
        #[inline]
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Required::set(value.into());
            self
        }

        /// 注册地址
        #[inline]
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Required::set(value.into());
            self
        }

        /// 营业执照有效日期JSON格式字符串
        #[inline]
        pub fn licence_valid_date(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.licence_valid_date = Required::set(value.into());
            self
        }
    }

    impl Message for BusinessLicenseInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("licence_number", &mut self.licence_number),
                ("licence_copy", &mut self.licence_copy),
                ("merchant_name", &mut self.merchant_name),
                ("legal_person", &mut self.legal_person),
                ("company_address", &mut self.company_address),
                ("licence_valid_date", &mut self.licence_valid_date),
            ]);
        }
    }

    /// 登记证书
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CertificateInfo {
        /// 登记证书类型
        pub cert_type: Required<Enumeration<CertType>>,
        /// 证书编号
        pub cert_number: Required<String>,
        /// 登记证书照片
        pub cert_copy: Required<String>,
        /// 商户名称
        pub merchant_name: Required<String>,
        /// 法人姓名
        pub legal_person: Required<String>,
        /// 注册地址
        pub company_address: Required<String>,
        /// 营业执照有效日期JSON格式字符串
        pub cert_valid_date: Required<JsonText<Vec<String>>>,
    }

    impl CertificateInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 登记证书类型
        #[inline]
        pub fn cert_type(mut self, value: impl Into<Enumeration<CertType>>) -> Self {
            self.cert_type = Required::set(value.into());
            self
        }

        /// 证书编号
        #[inline]
        pub fn cert_number(mut self, value: impl Into<String>) -> Self {
            self.cert_number = Required::set(value.into());
            self
        }

        /// 登记证书照片
        #[inline]
        pub fn cert_copy(mut self, value: impl Into<String>) -> Self {
            self.cert_copy = Required::set(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Required::set(value.into());
            self
        }

        /// 法人姓名
        #[inline]
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Required::set(value.into());
            self
        }

        /// 注册地址
        #[inline]
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Required::set(value.into());
            self
        }

        /// 营业执照有效日期JSON格式字符串
        #[inline]
        pub fn cert_valid_date(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.cert_valid_date = Required::set(value.into());
            self
        }
    }

    impl Message for CertificateInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cert_type", &mut self.cert_type),
                ("cert_number", &mut self.cert_number),
                ("cert_copy", &mut self.cert_copy),
                ("merchant_name", &mut self.merchant_name),
                ("legal_person", &mut self.legal_person),
                ("company_address", &mut self.company_address),
                ("cert_valid_date", &mut self.cert_valid_date),
            ]);
        }
    }

    /// 辅助证明材料信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AssistProveInfo {
        /// 小微经营类型
        pub micro_biz_type: Required<Enumeration<MicroBizType>>,
        /// 门店名称
        pub store_name: Required<String>,
        /// 门店省市编码
        pub store_address_code: Option<String>,
        /// 门店地址
        pub store_address: Required<String>,
        /// 门店门头照片
        pub store_header_copy: Required<String>,
        /// 店内环境照片
        pub store_indoor_copy: Required<String>,
    }

    impl AssistProveInfo {
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

        /// 门店名称
        #[inline]
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Required::set(value.into());
            self
        }

        /// 门店省市编码
        #[inline]
        pub fn store_address_code(mut self, value: impl Into<String>) -> Self {
            self.store_address_code = Some(value.into());
            self
        }

        /// 门店地址
        #[inline]
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Required::set(value.into());
            self
        }

        /// 门店门头照片
        #[inline]
        pub fn store_header_copy(mut self, value: impl Into<String>) -> Self {
            self.store_header_copy = Required::set(value.into());
            self
        }

        /// 店内环境照片
        #[inline]
        pub fn store_indoor_copy(mut self, value: impl Into<String>) -> Self {
            self.store_indoor_copy = Required::set(value.into());
            self
        }
    }

    impl Message for AssistProveInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("micro_biz_type", &mut self.micro_biz_type),
                ("store_name", &mut self.store_name),
                ("store_address_code", &mut self.store_address_code),
                ("store_address", &mut self.store_address),
                ("store_header_copy", &mut self.store_header_copy),
                ("store_indoor_copy", &mut self.store_indoor_copy),
            ]);
        }
    }

    /// 经营许可证信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SpecialOperationInfo {
        /// 行业ID，已知取值：`44`、`33`、`22`、`41`、`42`、`49`、`50`、`51`、`36`、`54`、`55`、`32`、`52`
        pub category_id: Required<i64>,
        /// 店内环境照片
        pub store_indoor_copy: Option<Vec<String>>,
    }

    impl SpecialOperationInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 行业ID，已知取值：`44`、`33`、`22`、`41`、`42`、`49`、`50`、`51`、`36`、`54`、`55`、`32`、`52`
        #[inline]
        pub fn category_id(mut self, value: i64) -> Self {
            self.category_id = Required::set(value);
            self
        }

        /// 店内环境照片
        #[inline]
        pub fn store_indoor_copy(mut self, value: Vec<String>) -> Self {
            self.store_indoor_copy = Some(value);
            self
        }
    }

    impl Message for SpecialOperationInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("category_id", &mut self.category_id),
                ("store_indoor_copy", &mut self.store_indoor_copy),
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

    /// 提交商户开户意愿申请单：应答
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
        IdentificationInfo,
        UboInfoList,
        AdditionInfo,
        BusinessLicenseInfo,
        CertificateInfo,
        AssistProveInfo,
        SpecialOperationInfo,
        FinanceInstitutionInfo,
        Response
    );
}
