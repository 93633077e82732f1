//! `/v3/apply4subject/applyment`

pub mod applyment_id;
pub mod business_code;
pub mod merchants;

/// `/v3/apply4subject/applyment`
pub struct Applyment {
    pub(crate) node: crate::chain::Node,
}

impl Applyment {
    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants { node: self.node }
    }

    /// `/{applyment_id}`: 申请单编号
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// `/{business_code}`: 业务申请编号
    pub fn business_code(self, value: impl Into<String>) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node.bind("business_code", value) }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/apply4subject/applyment", request.0)
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
    ///             .business_licence_info(
    ///                 post::BusinessLicenceInfo::new()
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
    ///             .special_operation_list(vec![
    ///                 post::SpecialOperationList::new()
    ///                     .category_id(0)
    ///                     .operation_copy_list(vec!["MediaId".to_owned()]),
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/apply4subject/applyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment")
    }
}

/// 查询商户开户意愿申请单审核结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_apply4subject_applyment_get::ApplymentState;

    /// 查询商户开户意愿申请单审核结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("applyment_id"),
            message::optional::<String>("business_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 申请单编号
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("applyment_id", value))
        }

        /// 业务申请编号
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }
    }

    /// 查询商户开户意愿申请单审核结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态
        pub applyment_state: Option<crate::Enumeration<ApplymentState>>,
        /// 小程序码图片
        pub qrcode_data: Option<String>,
        /// 驳回参数
        pub reject_param: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => applyment_state: "applyment_state",
            1 => qrcode_data: "qrcode_data",
            2 => reject_param: "reject_param",
            3 => reject_reason: "reject_reason",
        }
    }
}

/// 提交商户开户意愿申请单
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
        /// 证件类型
        UboIdType {
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
            CERTIFICATE_TYPE_2397 = "CERTIFICATE_TYPE_2397",
            CERTIFICATE_TYPE_2398 = "CERTIFICATE_TYPE_2398",
        }
    }

    /// 提交商户开户意愿申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("channel_id"),
            message::required::<String>("business_code"),
            message::required::<ContactInfo>("contact_info"),
            message::required::<SubjectInfo>("subject_info"),
            message::required::<IdentificationInfo>("identification_info"),
            message::optional::<Vec<UboInfoList>>("ubo_info_list"),
            message::optional::<AdditionInfo>("addition_info"),
            message::optional::<UboInfo>("ubo_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 渠道商户号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 联系人信息（必填）
        #[inline]
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.with("contact_info", value))
        }

        /// 主体信息（必填）
        #[inline]
        pub fn subject_info(self, value: SubjectInfo) -> Self {
            Self(self.0.with("subject_info", value))
        }

        /// 法人身份信息（必填）
        #[inline]
        pub fn identification_info(self, value: IdentificationInfo) -> Self {
            Self(self.0.with("identification_info", value))
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(self, value: Vec<UboInfoList>) -> Self {
            Self(self.0.with("ubo_info_list", value))
        }

        /// 补充材料
        #[inline]
        pub fn addition_info(self, value: AdditionInfo) -> Self {
            Self(self.0.with("addition_info", value))
        }

        /// 最终受益人信息
        #[inline]
        pub fn ubo_info(self, value: UboInfo) -> Self {
            Self(self.0.with("ubo_info", value))
        }
    }

    /// 联系人信息
    pub struct ContactInfo(pub(crate) message::Object);

    impl ContactInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<ContactType>>("contact_type"),
            message::required::<crate::Sensitive>("name"),
            message::optional::<crate::Enumeration<ContactIdDocType>>("contact_id_doc_type"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::optional::<String>("contact_id_doc_copy"),
            message::optional::<String>("contact_id_doc_copy_back"),
            message::optional::<String>("contact_period_begin"),
            message::optional::<String>("contact_period_end"),
            message::optional::<String>("business_authorization_letter"),
            message::required::<crate::Sensitive>("mobile"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 超级管理员类型
        pub fn contact_type(self, value: impl Into<crate::Enumeration<ContactType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ContactType>>("contact_type", value))
        }

        /// 联系人姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
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

        /// 联系人身份证号码，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 联系人证件正面照片
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy", value))
        }

        /// 联系人证件反面照片
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_id_doc_copy_back", value))
        }

        /// 联系人证件有效期开始时间
        pub fn contact_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_period_begin", value))
        }

        /// 联系人证件有效期结束时间
        pub fn contact_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_period_end", value))
        }

        /// 业务办理授权函
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_authorization_letter", value))
        }

        /// 联系人手机号，加密传输（必填）
        pub fn mobile(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("mobile", value))
        }
    }

    /// 主体信息
    pub struct SubjectInfo(pub(crate) message::Object);

    impl SubjectInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<SubjectType>>("subject_type"),
            message::optional::<bool>("is_finance_institution"),
            message::required::<BusinessLicenceInfo>("business_licence_info"),
            message::optional::<CertificateInfo>("certificate_info"),
            message::optional::<String>("company_prove_copy"),
            message::optional::<AssistProveInfo>("assist_prove_info"),
            message::optional::<Vec<SpecialOperationList>>("special_operation_list"),
            message::optional::<FinanceInstitutionInfo>("finance_institution_info"),
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

        /// 是否金融机构
        #[inline]
        pub fn is_finance_institution(self, value: bool) -> Self {
            Self(self.0.with("is_finance_institution", value))
        }

        /// 营业执照（必填）
        #[inline]
        pub fn business_licence_info(self, value: BusinessLicenceInfo) -> Self {
            Self(self.0.with("business_licence_info", value))
        }

        /// 登记证书
        #[inline]
        pub fn certificate_info(self, value: CertificateInfo) -> Self {
            Self(self.0.with("certificate_info", value))
        }

        /// 单位证明函照片
        pub fn company_prove_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_prove_copy", value))
        }

        /// 辅助证明材料信息
        #[inline]
        pub fn assist_prove_info(self, value: AssistProveInfo) -> Self {
            Self(self.0.with("assist_prove_info", value))
        }

        /// 经营许可证信息
        #[inline]
        pub fn special_operation_list(self, value: Vec<SpecialOperationList>) -> Self {
            Self(self.0.with("special_operation_list", value))
        }

        /// 金融机构许可证信息
        #[inline]
        pub fn finance_institution_info(self, value: FinanceInstitutionInfo) -> Self {
            Self(self.0.with("finance_institution_info", value))
        }
    }

    /// 法人身份信息
    pub struct IdentificationInfo(pub(crate) message::Object);

    impl IdentificationInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<IdHolderType>>("id_holder_type"),
            message::required::<crate::Enumeration<IdentificationType>>("identification_type"),
            message::optional::<String>("authorize_letter_copy"),
            message::required::<crate::Sensitive>("identification_name"),
            message::required::<crate::Sensitive>("identification_number"),
            message::required::<crate::JsonText<Vec<String>>>("identification_valid_date"),
            message::optional::<crate::Sensitive>("identification_address"),
            message::required::<String>("identification_front_copy"),
            message::optional::<String>("identification_back_copy"),
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

        /// `identification_type`（必填）
        pub fn identification_type(
            self,
            value: impl Into<crate::Enumeration<IdentificationType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<IdentificationType>>(
                    "identification_type",
                    value,
                ),
            )
        }

        /// 法定代表人说明函
        pub fn authorize_letter_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorize_letter_copy", value))
        }

        /// 证件姓名，加密传输（必填）
        pub fn identification_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("identification_name", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn identification_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("identification_number", value))
        }

        /// 证件有效日期JSON格式字符串（必填）
        pub fn identification_valid_date(
            self,
            value: impl Into<crate::JsonText<Vec<String>>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::JsonText<Vec<String>>>("identification_valid_date", value),
            )
        }

        /// 证件居住地址，加密传输
        pub fn identification_address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("identification_address", value))
        }

        /// 证件正面照片（必填）
        pub fn identification_front_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("identification_front_copy", value))
        }

        /// 证件反面照片
        pub fn identification_back_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("identification_back_copy", value))
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

        /// 证件正面照片（必填）
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy", value))
        }

        /// 证件反面照片（必填）
        pub fn ubo_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy_back", value))
        }

        /// 证件姓名，加密传输（必填）
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

    /// 补充材料
    pub struct AdditionInfo(pub(crate) message::Object);

    impl AdditionInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<Vec<String>>("confirm_mchid_list")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 待确认商户号列表
        #[inline]
        pub fn confirm_mchid_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("confirm_mchid_list", value))
        }
    }

    /// 最终受益人信息
    pub struct UboInfo(pub(crate) message::Object);

    impl UboInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<UboIdType>>("ubo_id_type"),
            message::optional::<String>("ubo_id_card_copy"),
            message::optional::<String>("ubo_id_card_national"),
            message::optional::<String>("ubo_id_doc_copy"),
            message::optional::<String>("ubo_name"),
            message::optional::<String>("ubo_id_number"),
            message::optional::<String>("ubo_id_card_valid_date"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 证件类型
        pub fn ubo_id_type(self, value: impl Into<crate::Enumeration<UboIdType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UboIdType>>("ubo_id_type", value))
        }

        /// 身份证人像面照片
        pub fn ubo_id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_card_copy", value))
        }

        /// 身份证国徽面照片
        pub fn ubo_id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_card_national", value))
        }

        /// 证件照片
        pub fn ubo_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_doc_copy", value))
        }

        /// 受益人姓名
        pub fn ubo_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_name", value))
        }

        /// 证件号码
        pub fn ubo_id_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_number", value))
        }

        /// 身份证有效日期
        pub fn ubo_id_card_valid_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ubo_id_card_valid_date", value))
        }
    }

    /// 营业执照
    pub struct BusinessLicenceInfo(pub(crate) message::Object);

    impl BusinessLicenceInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("licence_number"),
            message::required::<String>("licence_copy"),
            message::required::<String>("merchant_name"),
            message::required::<String>("legal_person"),
            message::required::<String>("company_address"),
            message::required::<crate::JsonText<Vec<String>>>("licence_valid_date"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 营业执照注册号（必填）
        pub fn licence_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("licence_number", value))
        }

        /// 营业执照照片（必填）
        pub fn licence_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("licence_copy", value))
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

        /// 营业执照有效日期JSON格式字符串（必填）
        pub fn licence_valid_date(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("licence_valid_date", value))
        }
    }

    /// 登记证书
    pub struct CertificateInfo(pub(crate) message::Object);

    impl CertificateInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<CertType>>("cert_type"),
            message::required::<String>("cert_number"),
            message::required::<String>("cert_copy"),
            message::required::<String>("merchant_name"),
            message::required::<String>("legal_person"),
            message::required::<String>("company_address"),
            message::required::<crate::JsonText<Vec<String>>>("cert_valid_date"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 登记证书类型（必填）
        pub fn cert_type(self, value: impl Into<crate::Enumeration<CertType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CertType>>("cert_type", value))
        }

        /// 证书编号（必填）
        pub fn cert_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_number", value))
        }

        /// 登记证书照片（必填）
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

        /// 营业执照有效日期JSON格式字符串（必填）
        pub fn cert_valid_date(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("cert_valid_date", value))
        }
    }

    /// 辅助证明材料信息
    pub struct AssistProveInfo(pub(crate) message::Object);

    impl AssistProveInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<MicroBizType>>("micro_biz_type"),
            message::required::<String>("store_name"),
            message::optional::<String>("store_address_code"),
            message::required::<String>("store_address"),
            message::required::<String>("store_header_copy"),
            message::required::<String>("store_indoor_copy"),
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

        /// 门店名称（必填）
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_name", value))
        }

        /// 门店省市编码
        pub fn store_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_address_code", value))
        }

        /// 门店地址（必填）
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_address", value))
        }

        /// 门店门头照片（必填）
        pub fn store_header_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_header_copy", value))
        }

        /// 店内环境照片（必填）
        pub fn store_indoor_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_indoor_copy", value))
        }
    }

    /// 经营许可证信息
    pub struct SpecialOperationList(pub(crate) message::Object);

    impl SpecialOperationList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("category_id"),
            message::optional::<Vec<String>>("operation_copy_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 行业ID，已知取值：`44`、`33`、`22`、`41`、`42`、`49`、`50`、`51`、`36`、`54`、`55`、`32`、`52`（必填）
        #[inline]
        pub fn category_id(self, value: i64) -> Self {
            Self(self.0.with("category_id", value))
        }

        /// 店内环境照片
        #[inline]
        pub fn operation_copy_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("operation_copy_list", value))
        }
    }

    request!(
        Request,
        ContactInfo,
        SubjectInfo,
        IdentificationInfo,
        UboInfoList,
        AdditionInfo,
        UboInfo,
        BusinessLicenceInfo,
        CertificateInfo,
        AssistProveInfo,
        SpecialOperationList
    );

    held!(
        ContactInfo,
        SubjectInfo,
        IdentificationInfo,
        UboInfoList,
        AdditionInfo,
        UboInfo,
        BusinessLicenceInfo,
        CertificateInfo,
        AssistProveInfo,
        SpecialOperationList
    );
}
