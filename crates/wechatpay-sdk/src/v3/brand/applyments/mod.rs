//! `/v3/brand/applyments`

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

/// `/v3/brand/applyments`
pub struct Applyments {
    pub(crate) node: crate::chain::Node,
}

impl Applyments {
    /// `/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node }
    }

    /// `/business-code`
    #[inline]
    pub fn business_code(self) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node }
    }

    /// `/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment { node: self.node }
    }

    /// 提交入驻申请 (partner)
    ///
    /// `POST /v3/brand/applyments`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::applyments::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .admin_info(
    ///         post::AdminInfo::new()
    ///             .admin_name("张三")
    ///             .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_MAINLAND_ID_CARD)
    ///             .id_card_number("6225760000000000"),
    ///     )
    ///     .subject_info(
    ///         post::SubjectInfo::new()
    ///             .subject_type(post::SubjectType::SUBJECT_TYPE_ENTERPRISE)
    ///             .subject_name("xx有限公司")
    ///             .unified_social_credit_code("91310101MA1FPX1234"),
    ///     )
    ///     .brand_basic_info(
    ///         post::BrandBasicInfo::new()
    ///             .brand_name("爱马哥")
    ///             .brand_logo("U2FsdGVkX1+8n2qLk9jP4vRtY6Wx"),
    ///     )
    ///     .trademark(
    ///         post::Trademark::new()
    ///             .trademark_exists(post::TrademarkExists::TRADEMARK_NONE)
    ///             .trademark_registration_certificate(
    ///                 post::TrademarkRegistrationCertificate::new()
    ///                     .certificate("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
    ///                     .name("爱马哥")
    ///                     .number("12345678")
    ///                     .valid_begin_time("2025-09-08")
    ///                     .valid_end_time("2035-09-08")
    ///                     .international_class("25")
    ///                     .holder("腾讯科技有限公司")
    ///                     .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
    ///                     .authorization_begin_time("2025-09-08")
    ///                     .authorization_end_time("2035-09-08")
    ///                     .certificate_list(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".to_owned()])
    ///                     .license_list(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".to_owned()]),
    ///             )
    ///             .logo_trademark_registration_certificate(
    ///                 post::LogoTrademarkRegistrationCertificate::new()
    ///                     .certificate("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
    ///                     .name("爱马哥")
    ///                     .number("21312344")
    ///                     .valid_begin_time("2025-09-08")
    ///                     .valid_end_time("2035-09-08")
    ///                     .international_class("25")
    ///                     .holder("腾讯科技有限公司")
    ///                     .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
    ///                     .authorization_begin_time("2025-09-08")
    ///                     .authorization_end_time("2035-09-08")
    ///                     .certificate_list(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".to_owned()])
    ///                     .license_list(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".to_owned()]),
    ///             )
    ///             .no_trademark_addition_prove("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
    ///             .no_trademark_addition_prove_list(vec![
    ///                 "jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".to_owned(),
    ///             ]),
    ///     );
    /// let answer = client.v3().brand().applyments().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/applyments", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/applyments")
    }
}

/// 提交入驻申请
pub mod post {
    use crate::message;

    pub use crate::v3::brand::applyments::cancel_applyment::post::Response;

    enumeration! {
        /// 管理员证件类型
        IdDocType {
            IDENTIFICATION_TYPE_MAINLAND_ID_CARD = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
            IDENTIFICATION_TYPE_HONGKONG = "IDENTIFICATION_TYPE_HONGKONG",
            IDENTIFICATION_TYPE_MACAO = "IDENTIFICATION_TYPE_MACAO",
            IDENTIFICATION_TYPE_TAIWAN = "IDENTIFICATION_TYPE_TAIWAN",
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    enumeration! {
        /// 主体类型
        SubjectType {
            SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
            SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
        }
    }

    enumeration! {
        /// 有无商标
        TrademarkExists {
            TRADEMARK_EXISTS = "TRADEMARK_EXISTS",
            TRADEMARK_NONE = "TRADEMARK_NONE",
        }
    }

    /// 提交入驻申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("business_code"),
            message::required::<AdminInfo>("admin_info"),
            message::required::<SubjectInfo>("subject_info"),
            message::required::<BrandBasicInfo>("brand_basic_info"),
            message::required::<Trademark>("trademark"),
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

        /// 管理员信息（必填）
        #[inline]
        pub fn admin_info(self, value: AdminInfo) -> Self {
            Self(self.0.with("admin_info", value))
        }

        /// 主体资料（必填）
        #[inline]
        pub fn subject_info(self, value: SubjectInfo) -> Self {
            Self(self.0.with("subject_info", value))
        }

        /// 品牌基础信息（必填）
        #[inline]
        pub fn brand_basic_info(self, value: BrandBasicInfo) -> Self {
            Self(self.0.with("brand_basic_info", value))
        }

        /// 品牌商标资料（必填）
        #[inline]
        pub fn trademark(self, value: Trademark) -> Self {
            Self(self.0.with("trademark", value))
        }
    }

    /// 管理员信息
    pub struct AdminInfo(pub(crate) message::Object);

    impl AdminInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("admin_name"),
            message::required::<crate::Enumeration<IdDocType>>("id_doc_type"),
            message::required::<crate::Sensitive>("id_card_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 管理员姓名，加密传输（必填）
        pub fn admin_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("admin_name", value))
        }

        /// 管理员证件类型（必填）
        pub fn id_doc_type(self, value: impl Into<crate::Enumeration<IdDocType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdDocType>>("id_doc_type", value))
        }

        /// 管理员证件号，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }
    }

    /// 主体资料
    pub struct SubjectInfo(pub(crate) message::Object);

    impl SubjectInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<SubjectType>>("subject_type"),
            message::required::<String>("subject_name"),
            message::required::<String>("unified_social_credit_code"),
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

        /// 主体名称（必填）
        pub fn subject_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("subject_name", value))
        }

        /// 统一社会信用代码（必填）
        pub fn unified_social_credit_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("unified_social_credit_code", value))
        }
    }

    /// 品牌基础信息
    pub struct BrandBasicInfo(pub(crate) message::Object);

    impl BrandBasicInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("brand_name"), message::required::<String>("brand_logo")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌名称（必填）
        pub fn brand_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_name", value))
        }

        /// 品牌Logo（必填）
        pub fn brand_logo(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_logo", value))
        }
    }

    /// 品牌商标资料
    pub struct Trademark(pub(crate) message::Object);

    impl Trademark {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<TrademarkExists>>("trademark_exists"),
            message::optional::<TrademarkRegistrationCertificate>(
                "trademark_registration_certificate",
            ),
            message::optional::<LogoTrademarkRegistrationCertificate>(
                "logo_trademark_registration_certificate",
            ),
            message::optional::<String>("no_trademark_addition_prove"),
            message::optional::<Vec<String>>("no_trademark_addition_prove_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 有无商标（必填）
        pub fn trademark_exists(
            self,
            value: impl Into<crate::Enumeration<TrademarkExists>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TrademarkExists>>("trademark_exists", value))
        }

        /// 商标注册证
        #[inline]
        pub fn trademark_registration_certificate(
            self,
            value: TrademarkRegistrationCertificate,
        ) -> Self {
            Self(self.0.with("trademark_registration_certificate", value))
        }

        /// Logo商标注册证
        #[inline]
        pub fn logo_trademark_registration_certificate(
            self,
            value: LogoTrademarkRegistrationCertificate,
        ) -> Self {
            Self(self.0.with("logo_trademark_registration_certificate", value))
        }

        /// 无商标额外证明材料
        pub fn no_trademark_addition_prove(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("no_trademark_addition_prove", value))
        }

        /// 无商标额外证明材料列表
        #[inline]
        pub fn no_trademark_addition_prove_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("no_trademark_addition_prove_list", value))
        }
    }

    /// 商标注册证
    pub struct TrademarkRegistrationCertificate(pub(crate) message::Object);

    impl TrademarkRegistrationCertificate {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("certificate"),
            message::required::<String>("name"),
            message::required::<String>("number"),
            message::required::<String>("valid_begin_time"),
            message::required::<String>("valid_end_time"),
            message::required::<String>("international_class"),
            message::required::<String>("holder"),
            message::optional::<String>("license"),
            message::optional::<String>("authorization_begin_time"),
            message::optional::<String>("authorization_end_time"),
            message::optional::<Vec<String>>("certificate_list"),
            message::optional::<Vec<String>>("license_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商标注册证
        pub fn certificate(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("certificate", value))
        }

        /// 商标名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 商标注册号（必填）
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("number", value))
        }

        /// 商标有效期开始时间（必填）
        pub fn valid_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("valid_begin_time", value))
        }

        /// 商标有效期结束时间（必填）
        pub fn valid_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("valid_end_time", value))
        }

        /// 商标国际分类（必填）
        pub fn international_class(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("international_class", value))
        }

        /// 商标注册人（必填）
        pub fn holder(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("holder", value))
        }

        /// 商标许可使用授权书
        pub fn license(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license", value))
        }

        /// 商标授权有效期开始时间
        pub fn authorization_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_begin_time", value))
        }

        /// 商标授权有效期结束时间
        pub fn authorization_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_end_time", value))
        }

        /// 商标注册证列表
        #[inline]
        pub fn certificate_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("certificate_list", value))
        }

        /// 商标许可使用授权书列表
        #[inline]
        pub fn license_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("license_list", value))
        }
    }

    /// Logo商标注册证
    pub struct LogoTrademarkRegistrationCertificate(pub(crate) message::Object);

    impl LogoTrademarkRegistrationCertificate {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("certificate"),
            message::required::<String>("name"),
            message::required::<String>("number"),
            message::required::<String>("valid_begin_time"),
            message::required::<String>("valid_end_time"),
            message::required::<String>("international_class"),
            message::required::<String>("holder"),
            message::optional::<String>("license"),
            message::optional::<String>("authorization_begin_time"),
            message::optional::<String>("authorization_end_time"),
            message::optional::<Vec<String>>("certificate_list"),
            message::optional::<Vec<String>>("license_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// Logo商标注册证
        pub fn certificate(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("certificate", value))
        }

        /// Logo商标名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// Logo商标注册号（必填）
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("number", value))
        }

        /// Logo商标有效期开始时间（必填）
        pub fn valid_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("valid_begin_time", value))
        }

        /// Logo商标有效期结束时间（必填）
        pub fn valid_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("valid_end_time", value))
        }

        /// Logo商标国际分类（必填）
        pub fn international_class(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("international_class", value))
        }

        /// Logo商标注册人（必填）
        pub fn holder(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("holder", value))
        }

        /// Logo商标许可使用授权书
        pub fn license(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license", value))
        }

        /// Logo商标授权有效期开始时间
        pub fn authorization_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_begin_time", value))
        }

        /// Logo商标授权有效期结束时间
        pub fn authorization_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_end_time", value))
        }

        /// Logo商标注册证列表
        #[inline]
        pub fn certificate_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("certificate_list", value))
        }

        /// Logo商标许可使用授权书列表
        #[inline]
        pub fn license_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("license_list", value))
        }
    }

    request!(
        Request,
        AdminInfo,
        SubjectInfo,
        BrandBasicInfo,
        Trademark,
        TrademarkRegistrationCertificate,
        LogoTrademarkRegistrationCertificate
    );

    held!(
        AdminInfo,
        SubjectInfo,
        BrandBasicInfo,
        Trademark,
        TrademarkRegistrationCertificate,
        LogoTrademarkRegistrationCertificate
    );
}
