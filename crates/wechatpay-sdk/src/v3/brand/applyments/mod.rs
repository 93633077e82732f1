//! `/v3/brand/applyments`

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/applyments`
#[derive(Clone, Debug)]
pub struct Applyments(pub(crate) Node);

impl Applyments {
    /// `/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId(self.0)
    }

    /// `/business-code`
    #[inline]
    pub fn business_code(self) -> business_code::BusinessCode {
        business_code::BusinessCode(self.0)
    }

    /// `/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/applyments", rest)
    }
}

/// 提交入驻申请
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::brand::applyments::cancel_applyment::post::Response;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/brand/applyments");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 业务申请编号
        pub business_code: Required<String>,
        /// 管理员信息
        pub admin_info: Required<AdminInfo>,
        /// 主体资料
        pub subject_info: Required<SubjectInfo>,
        /// 品牌基础信息
        pub brand_basic_info: Required<BrandBasicInfo>,
        /// 品牌商标资料
        pub trademark: Required<Trademark>,
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

        /// 管理员信息
        #[inline]
        pub fn admin_info(mut self, value: AdminInfo) -> Self {
            self.admin_info = Required::set(value);
            self
        }

        /// 主体资料
        #[inline]
        pub fn subject_info(mut self, value: SubjectInfo) -> Self {
            self.subject_info = Required::set(value);
            self
        }

        /// 品牌基础信息
        #[inline]
        pub fn brand_basic_info(mut self, value: BrandBasicInfo) -> Self {
            self.brand_basic_info = Required::set(value);
            self
        }

        /// 品牌商标资料
        #[inline]
        pub fn trademark(mut self, value: Trademark) -> Self {
            self.trademark = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_code", &mut self.business_code),
                ("admin_info", &mut self.admin_info),
                ("subject_info", &mut self.subject_info),
                ("brand_basic_info", &mut self.brand_basic_info),
                ("trademark", &mut self.trademark),
            ]);
        }
    }

    /// 管理员信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AdminInfo {
        /// 管理员姓名，加密传输
        pub admin_name: Required<Sensitive>,
        /// 管理员证件类型
        pub id_doc_type: Required<Enumeration<IdDocType>>,
        /// 管理员证件号，加密传输
        pub id_card_number: Required<Sensitive>,
    }

    impl AdminInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 管理员姓名，加密传输
        #[inline]
        pub fn admin_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.admin_name = Required::set(value.into());
            self
        }

        /// 管理员证件类型
        #[inline]
        pub fn id_doc_type(mut self, value: impl Into<Enumeration<IdDocType>>) -> Self {
            self.id_doc_type = Required::set(value.into());
            self
        }

        /// 管理员证件号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }
    }

    impl Message for AdminInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("admin_name", &mut self.admin_name),
                ("id_doc_type", &mut self.id_doc_type),
                ("id_card_number", &mut self.id_card_number),
            ]);
        }
    }

    /// 主体资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubjectInfo {
        /// 主体类型
        pub subject_type: Required<Enumeration<SubjectType>>,
        /// 主体名称
        pub subject_name: Required<String>,
        /// 统一社会信用代码
        pub unified_social_credit_code: Required<String>,
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

        /// 主体名称
        #[inline]
        pub fn subject_name(mut self, value: impl Into<String>) -> Self {
            self.subject_name = Required::set(value.into());
            self
        }

        /// 统一社会信用代码
        #[inline]
        pub fn unified_social_credit_code(mut self, value: impl Into<String>) -> Self {
            self.unified_social_credit_code = Required::set(value.into());
            self
        }
    }

    impl Message for SubjectInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("subject_type", &mut self.subject_type),
                ("subject_name", &mut self.subject_name),
                ("unified_social_credit_code", &mut self.unified_social_credit_code),
            ]);
        }
    }

    /// 品牌基础信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BrandBasicInfo {
        /// 品牌名称
        pub brand_name: Required<String>,
        /// 品牌Logo
        pub brand_logo: Required<String>,
    }

    impl BrandBasicInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌名称
        #[inline]
        pub fn brand_name(mut self, value: impl Into<String>) -> Self {
            self.brand_name = Required::set(value.into());
            self
        }

        /// 品牌Logo
        #[inline]
        pub fn brand_logo(mut self, value: impl Into<String>) -> Self {
            self.brand_logo = Required::set(value.into());
            self
        }
    }

    impl Message for BrandBasicInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("brand_name", &mut self.brand_name), ("brand_logo", &mut self.brand_logo)]);
        }
    }

    /// 品牌商标资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Trademark {
        /// 有无商标
        pub trademark_exists: Required<Enumeration<TrademarkExists>>,
        /// 商标注册证
        pub trademark_registration_certificate: Option<TrademarkRegistrationCertificate>,
        /// Logo商标注册证
        pub logo_trademark_registration_certificate: Option<LogoTrademarkRegistrationCertificate>,
        /// 无商标额外证明材料
        pub no_trademark_addition_prove: Option<String>,
        /// 无商标额外证明材料列表
        pub no_trademark_addition_prove_list: Option<Vec<String>>,
    }

    impl Trademark {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 有无商标
        #[inline]
        pub fn trademark_exists(mut self, value: impl Into<Enumeration<TrademarkExists>>) -> Self {
            self.trademark_exists = Required::set(value.into());
            self
        }

        /// 商标注册证
        #[inline]
        pub fn trademark_registration_certificate(
            mut self,
            value: TrademarkRegistrationCertificate,
        ) -> Self {
            self.trademark_registration_certificate = Some(value);
            self
        }

        /// Logo商标注册证
        #[inline]
        pub fn logo_trademark_registration_certificate(
            mut self,
            value: LogoTrademarkRegistrationCertificate,
        ) -> Self {
            self.logo_trademark_registration_certificate = Some(value);
            self
        }

        /// 无商标额外证明材料
        #[inline]
        pub fn no_trademark_addition_prove(mut self, value: impl Into<String>) -> Self {
            self.no_trademark_addition_prove = Some(value.into());
            self
        }

        /// 无商标额外证明材料列表
        #[inline]
        pub fn no_trademark_addition_prove_list(mut self, value: Vec<String>) -> Self {
            self.no_trademark_addition_prove_list = Some(value);
            self
        }
    }

    impl Message for Trademark {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("trademark_exists", &mut self.trademark_exists),
                (
                    "trademark_registration_certificate",
                    &mut self.trademark_registration_certificate,
                ),
                (
                    "logo_trademark_registration_certificate",
                    &mut self.logo_trademark_registration_certificate,
                ),
                ("no_trademark_addition_prove", &mut self.no_trademark_addition_prove),
                ("no_trademark_addition_prove_list", &mut self.no_trademark_addition_prove_list),
            ]);
        }
    }

    /// 商标注册证
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TrademarkRegistrationCertificate {
        /// 商标注册证
        pub certificate: Option<String>,
        /// 商标名称
        pub name: Required<String>,
        /// 商标注册号
        pub number: Required<String>,
        /// 商标有效期开始时间
        pub valid_begin_time: Required<String>,
        /// 商标有效期结束时间
        pub valid_end_time: Required<String>,
        /// 商标国际分类
        pub international_class: Required<String>,
        /// 商标注册人
        pub holder: Required<String>,
        /// 商标许可使用授权书
        pub license: Option<String>,
        /// 商标授权有效期开始时间
        pub authorization_begin_time: Option<String>,
        /// 商标授权有效期结束时间
        pub authorization_end_time: Option<String>,
        /// 商标注册证列表
        pub certificate_list: Option<Vec<String>>,
        /// 商标许可使用授权书列表
        pub license_list: Option<Vec<String>>,
    }

    impl TrademarkRegistrationCertificate {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商标注册证
        #[inline]
        pub fn certificate(mut self, value: impl Into<String>) -> Self {
            self.certificate = Some(value.into());
            self
        }

        /// 商标名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 商标注册号
        #[inline]
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Required::set(value.into());
            self
        }

        /// 商标有效期开始时间
        #[inline]
        pub fn valid_begin_time(mut self, value: impl Into<String>) -> Self {
            self.valid_begin_time = Required::set(value.into());
            self
        }

        /// 商标有效期结束时间
        #[inline]
        pub fn valid_end_time(mut self, value: impl Into<String>) -> Self {
            self.valid_end_time = Required::set(value.into());
            self
        }

        /// 商标国际分类
        #[inline]
        pub fn international_class(mut self, value: impl Into<String>) -> Self {
            self.international_class = Required::set(value.into());
            self
        }

        /// 商标注册人
        #[inline]
        pub fn holder(mut self, value: impl Into<String>) -> Self {
            self.holder = Required::set(value.into());
            self
        }

        /// 商标许可使用授权书
        #[inline]
        pub fn license(mut self, value: impl Into<String>) -> Self {
            self.license = Some(value.into());
            self
        }

        /// 商标授权有效期开始时间
        #[inline]
        pub fn authorization_begin_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_begin_time = Some(value.into());
            self
        }

        /// 商标授权有效期结束时间
        #[inline]
        pub fn authorization_end_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_end_time = Some(value.into());
            self
        }

        /// 商标注册证列表
        #[inline]
        pub fn certificate_list(mut self, value: Vec<String>) -> Self {
            self.certificate_list = Some(value);
            self
        }

        /// 商标许可使用授权书列表
        #[inline]
        pub fn license_list(mut self, value: Vec<String>) -> Self {
            self.license_list = Some(value);
            self
        }
    }

    impl Message for TrademarkRegistrationCertificate {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("certificate", &mut self.certificate),
                ("name", &mut self.name),
                ("number", &mut self.number),
                ("valid_begin_time", &mut self.valid_begin_time),
                ("valid_end_time", &mut self.valid_end_time),
                ("international_class", &mut self.international_class),
                ("holder", &mut self.holder),
                ("license", &mut self.license),
                ("authorization_begin_time", &mut self.authorization_begin_time),
                ("authorization_end_time", &mut self.authorization_end_time),
                ("certificate_list", &mut self.certificate_list),
                ("license_list", &mut self.license_list),
            ]);
        }
    }

    /// Logo商标注册证
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LogoTrademarkRegistrationCertificate {
        /// Logo商标注册证
        pub certificate: Option<String>,
        /// Logo商标名称
        pub name: Required<String>,
        /// Logo商标注册号
        pub number: Required<String>,
        /// Logo商标有效期开始时间
        pub valid_begin_time: Required<String>,
        /// Logo商标有效期结束时间
        pub valid_end_time: Required<String>,
        /// Logo商标国际分类
        pub international_class: Required<String>,
        /// Logo商标注册人
        pub holder: Required<String>,
        /// Logo商标许可使用授权书
        pub license: Option<String>,
        /// Logo商标授权有效期开始时间
        pub authorization_begin_time: Option<String>,
        /// Logo商标授权有效期结束时间
        pub authorization_end_time: Option<String>,
        /// Logo商标注册证列表
        pub certificate_list: Option<Vec<String>>,
        /// Logo商标许可使用授权书列表
        pub license_list: Option<Vec<String>>,
    }

    impl LogoTrademarkRegistrationCertificate {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// Logo商标注册证
        #[inline]
        pub fn certificate(mut self, value: impl Into<String>) -> Self {
            self.certificate = Some(value.into());
            self
        }

        /// Logo商标名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// Logo商标注册号
        #[inline]
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Required::set(value.into());
            self
        }

        /// Logo商标有效期开始时间
        #[inline]
        pub fn valid_begin_time(mut self, value: impl Into<String>) -> Self {
            self.valid_begin_time = Required::set(value.into());
            self
        }

        /// Logo商标有效期结束时间
        #[inline]
        pub fn valid_end_time(mut self, value: impl Into<String>) -> Self {
            self.valid_end_time = Required::set(value.into());
            self
        }

        /// Logo商标国际分类
        #[inline]
        pub fn international_class(mut self, value: impl Into<String>) -> Self {
            self.international_class = Required::set(value.into());
            self
        }

        /// Logo商标注册人
        #[inline]
        pub fn holder(mut self, value: impl Into<String>) -> Self {
            self.holder = Required::set(value.into());
            self
        }

        /// Logo商标许可使用授权书
        #[inline]
        pub fn license(mut self, value: impl Into<String>) -> Self {
            self.license = Some(value.into());
            self
        }

        /// Logo商标授权有效期开始时间
        #[inline]
        pub fn authorization_begin_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_begin_time = Some(value.into());
            self
        }

        /// Logo商标授权有效期结束时间
        #[inline]
        pub fn authorization_end_time(mut self, value: impl Into<String>) -> Self {
            self.authorization_end_time = Some(value.into());
            self
        }

        /// Logo商标注册证列表
        #[inline]
        pub fn certificate_list(mut self, value: Vec<String>) -> Self {
            self.certificate_list = Some(value);
            self
        }

        /// Logo商标许可使用授权书列表
        #[inline]
        pub fn license_list(mut self, value: Vec<String>) -> Self {
            self.license_list = Some(value);
            self
        }
    }

    impl Message for LogoTrademarkRegistrationCertificate {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("certificate", &mut self.certificate),
                ("name", &mut self.name),
                ("number", &mut self.number),
                ("valid_begin_time", &mut self.valid_begin_time),
                ("valid_end_time", &mut self.valid_end_time),
                ("international_class", &mut self.international_class),
                ("holder", &mut self.holder),
                ("license", &mut self.license),
                ("authorization_begin_time", &mut self.authorization_begin_time),
                ("authorization_end_time", &mut self.authorization_end_time),
                ("certificate_list", &mut self.certificate_list),
                ("license_list", &mut self.license_list),
            ]);
        }
    }

    message!(
        Request,
        AdminInfo,
        SubjectInfo,
        BrandBasicInfo,
        Trademark,
        TrademarkRegistrationCertificate,
        LogoTrademarkRegistrationCertificate
    );
}
