//! `/v3/mchalterapply/mchsubjectalterapplyment`

pub mod apply_id;
pub mod merchant;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mchalterapply/mchsubjectalterapplyment`
#[derive(Clone, Debug)]
pub struct Mchsubjectalterapplyment(pub(crate) Node);

impl Mchsubjectalterapplyment {
    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant(self.0)
    }

    /// `/{apply_id}`: 微信支付申请单号
    #[inline]
    pub fn apply_id(self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId(self.0.bind("apply_id", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/mchsubjectalterapplyment", rest)
    }
}

/// 提交资料变更申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::mchalterapply::mchcontactalterapplyment::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/mchalterapply/mchsubjectalterapplyment")
            .numbered_by("out_request_no");

    enumeration! {
        /// 主体资料变更范围
        AlterScope {
            ALTER_SCOPE_FULL = "ALTER_SCOPE_FULL",
            ALTER_SCOPE_BUSINESS_CERT = "ALTER_SCOPE_BUSINESS_CERT",
            ALTER_SCOPE_UBO = "ALTER_SCOPE_UBO",
        }
    }

    enumeration! {
        /// 主体类型
        OrganizationType {
            SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
            SUBJECT_TYPE_INSTITUTIONS_CLONED = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
            SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
            SUBJECT_TYPE_OTHERS = "SUBJECT_TYPE_OTHERS",
            SUBJECT_TYPE_GOVERNMENT = "SUBJECT_TYPE_GOVERNMENT",
            SUBJECT_TYPE_MICRO = "SUBJECT_TYPE_MICRO",
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

    enumeration! {
        /// 证件持有人类型
        IdHolderType {
            LEGAL = "LEGAL",
            SUPER = "SUPER",
        }
    }

    enumeration! {
        /// 证件类型
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

    /// 提交资料变更申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub merchant_code: Required<String>,
        /// 业务申请编号
        pub out_request_no: Required<String>,
        /// 主体资料变更范围
        pub alter_scope: Option<Enumeration<AlterScope>>,
        /// 主体类型
        pub organization_type: Required<Enumeration<OrganizationType>>,
        /// 是否金融机构
        pub finance_institution: Option<bool>,
        /// 营业执照信息
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// 登记证书信息
        pub certificate_info: Option<CertificateInfo>,
        /// 金融机构许可证
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// 法人身份信息
        pub legal_person_info: Option<LegalPersonInfo>,
        /// 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// 补充材料列表
        pub addition: Option<Addition>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn merchant_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_code = Required::set(value.into());
            self
        }

        /// 业务申请编号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 主体资料变更范围
        #[inline]
        pub fn alter_scope(mut self, value: impl Into<Enumeration<AlterScope>>) -> Self {
            self.alter_scope = Some(value.into());
            self
        }

        /// 主体类型
        #[inline]
        pub fn organization_type(
            mut self,
            value: impl Into<Enumeration<OrganizationType>>,
        ) -> Self {
            self.organization_type = Required::set(value.into());
            self
        }

        /// 是否金融机构
        #[inline]
        pub fn finance_institution(mut self, value: bool) -> Self {
            self.finance_institution = Some(value);
            self
        }

        /// 营业执照信息
        #[inline]
        pub fn business_license_info(mut self, value: BusinessLicenseInfo) -> Self {
            self.business_license_info = Some(value);
            self
        }

        /// 登记证书信息
        #[inline]
        pub fn certificate_info(mut self, value: CertificateInfo) -> Self {
            self.certificate_info = Some(value);
            self
        }

        /// 金融机构许可证
        #[inline]
        pub fn finance_institution_info(mut self, value: FinanceInstitutionInfo) -> Self {
            self.finance_institution_info = Some(value);
            self
        }

        /// 法人身份信息
        #[inline]
        pub fn legal_person_info(mut self, value: LegalPersonInfo) -> Self {
            self.legal_person_info = Some(value);
            self
        }

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(mut self, value: Vec<UboInfoList>) -> Self {
            self.ubo_info_list = Some(value);
            self
        }

        /// 补充材料列表
        #[inline]
        pub fn addition(mut self, value: Addition) -> Self {
            self.addition = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("merchant_code", &mut self.merchant_code),
                ("out_request_no", &mut self.out_request_no),
                ("alter_scope", &mut self.alter_scope),
                ("organization_type", &mut self.organization_type),
                ("finance_institution", &mut self.finance_institution),
                ("business_license_info", &mut self.business_license_info),
                ("certificate_info", &mut self.certificate_info),
                ("finance_institution_info", &mut self.finance_institution_info),
                ("legal_person_info", &mut self.legal_person_info),
                ("ubo_info_list", &mut self.ubo_info_list),
                ("addition", &mut self.addition),
            ]);
        }
    }

    /// 营业执照信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BusinessLicenseInfo {
        /// 营业执照注册号
        pub license_number: Required<String>,
        /// 营业执照照片
        pub license_copy: Required<String>,
        /// 商户名称
        pub merchant_name: Required<String>,
        /// 法人姓名
        pub legal_person: Required<String>,
        /// 注册地址
        pub company_address: Option<String>,
        /// 有效期开始时间
        pub license_period_begin: Option<String>,
        /// 有效期结束时间
        pub license_period_end: Option<String>,
    }

    impl BusinessLicenseInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 营业执照注册号
        #[inline]
        pub fn license_number(mut self, value: impl Into<String>) -> Self {
            self.license_number = Required::set(value.into());
            self
        }

        /// 营业执照照片
        #[inline]
        pub fn license_copy(mut self, value: impl Into<String>) -> Self {
            self.license_copy = Required::set(value.into());
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
            self.company_address = Some(value.into());
            self
        }

        /// 有效期开始时间
        #[inline]
        pub fn license_period_begin(mut self, value: impl Into<String>) -> Self {
            self.license_period_begin = Some(value.into());
            self
        }

        /// 有效期结束时间
        #[inline]
        pub fn license_period_end(mut self, value: impl Into<String>) -> Self {
            self.license_period_end = Some(value.into());
            self
        }
    }

    impl Message for BusinessLicenseInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("license_number", &mut self.license_number),
                ("license_copy", &mut self.license_copy),
                ("merchant_name", &mut self.merchant_name),
                ("legal_person", &mut self.legal_person),
                ("company_address", &mut self.company_address),
                ("license_period_begin", &mut self.license_period_begin),
                ("license_period_end", &mut self.license_period_end),
            ]);
        }
    }

    /// 登记证书信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CertificateInfo {
        /// 证书类型
        pub cert_type: Required<Enumeration<CertType>>,
        /// 证书编号
        pub cert_number: Required<String>,
        /// 证书照片
        pub cert_copy: Required<String>,
        /// 商户名称
        pub merchant_name: Required<String>,
        /// 法人姓名
        pub legal_person: Required<String>,
        /// 注册地址
        pub company_address: Required<String>,
        /// 有效期开始时间
        pub cert_period_begin: Required<String>,
        /// 有效期结束时间
        pub cert_period_end: Required<String>,
    }

    impl CertificateInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 证书类型
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

        /// 证书照片
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

        /// 有效期开始时间
        #[inline]
        pub fn cert_period_begin(mut self, value: impl Into<String>) -> Self {
            self.cert_period_begin = Required::set(value.into());
            self
        }

        /// 有效期结束时间
        #[inline]
        pub fn cert_period_end(mut self, value: impl Into<String>) -> Self {
            self.cert_period_end = Required::set(value.into());
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
                ("cert_period_begin", &mut self.cert_period_begin),
                ("cert_period_end", &mut self.cert_period_end),
            ]);
        }
    }

    /// 金融机构许可证
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FinanceInstitutionInfo {
        /// 金融机构类型
        pub finance_type: Required<Enumeration<FinanceType>>,
        /// 金融机构许可证图片
        pub finance_license_pics: Required<Vec<String>>,
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
            self.finance_type = Required::set(value.into());
            self
        }

        /// 金融机构许可证图片
        #[inline]
        pub fn finance_license_pics(mut self, value: Vec<String>) -> Self {
            self.finance_license_pics = Required::set(value);
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

    /// 法人身份信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LegalPersonInfo {
        /// 证件持有人类型
        pub id_holder_type: Required<Enumeration<IdHolderType>>,
        /// 证件类型
        pub id_doc_type: Option<Enumeration<IdDocType>>,
        /// 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// 证件正面照片
        pub card_front: Option<String>,
        /// 证件反面照片
        pub card_back: Option<String>,
        /// 证件姓名，加密传输
        pub card_name: Option<Sensitive>,
        /// 证件号码，加密传输
        pub card_number: Option<Sensitive>,
        /// 证件居住地址，加密传输
        pub card_address: Option<Sensitive>,
        /// 证件有效期开始时间
        pub card_period_begin: Option<String>,
        /// 证件有效期结束时间
        pub card_period_end: Option<String>,
        /// 经营者/法人是否为受益人
        pub as_ubo: Option<bool>,
    }

    impl LegalPersonInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 证件持有人类型
        #[inline]
        pub fn id_holder_type(mut self, value: impl Into<Enumeration<IdHolderType>>) -> Self {
            self.id_holder_type = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn id_doc_type(mut self, value: impl Into<Enumeration<IdDocType>>) -> Self {
            self.id_doc_type = Some(value.into());
            self
        }

        /// 法定代表人说明函
        #[inline]
        pub fn authorize_letter_copy(mut self, value: impl Into<String>) -> Self {
            self.authorize_letter_copy = Some(value.into());
            self
        }

        /// 证件正面照片
        #[inline]
        pub fn card_front(mut self, value: impl Into<String>) -> Self {
            self.card_front = Some(value.into());
            self
        }

        /// 证件反面照片
        #[inline]
        pub fn card_back(mut self, value: impl Into<String>) -> Self {
            self.card_back = Some(value.into());
            self
        }

        /// 证件姓名，加密传输
        #[inline]
        pub fn card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_name = Some(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_number = Some(value.into());
            self
        }

        /// 证件居住地址，加密传输
        #[inline]
        pub fn card_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_address = Some(value.into());
            self
        }

        /// 证件有效期开始时间
        #[inline]
        pub fn card_period_begin(mut self, value: impl Into<String>) -> Self {
            self.card_period_begin = Some(value.into());
            self
        }

        /// 证件有效期结束时间
        #[inline]
        pub fn card_period_end(mut self, value: impl Into<String>) -> Self {
            self.card_period_end = Some(value.into());
            self
        }

        /// 经营者/法人是否为受益人
        #[inline]
        pub fn as_ubo(mut self, value: bool) -> Self {
            self.as_ubo = Some(value);
            self
        }
    }

    impl Message for LegalPersonInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id_holder_type", &mut self.id_holder_type),
                ("id_doc_type", &mut self.id_doc_type),
                ("authorize_letter_copy", &mut self.authorize_letter_copy),
                ("card_front", &mut self.card_front),
                ("card_back", &mut self.card_back),
                ("card_name", &mut self.card_name),
                ("card_number", &mut self.card_number),
                ("card_address", &mut self.card_address),
                ("card_period_begin", &mut self.card_period_begin),
                ("card_period_end", &mut self.card_period_end),
                ("as_ubo", &mut self.as_ubo),
            ]);
        }
    }

    /// 最终受益人信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UboInfoList {
        /// 证件类型
        pub id_doc_type: Required<Enumeration<IdDocType>>,
        /// 证件正面照片
        pub card_front: Required<String>,
        /// 证件反面照片
        pub card_back: Option<String>,
        /// 证件姓名，加密传输
        pub card_name: Required<Sensitive>,
        /// 证件号码，加密传输
        pub card_number: Required<Sensitive>,
        /// 证件居住地址，加密传输
        pub card_address: Required<Sensitive>,
        /// 证件有效期开始时间
        pub card_period_begin: Required<String>,
        /// 证件有效期结束时间
        pub card_period_end: Required<String>,
    }

    impl UboInfoList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 证件类型
        #[inline]
        pub fn id_doc_type(mut self, value: impl Into<Enumeration<IdDocType>>) -> Self {
            self.id_doc_type = Required::set(value.into());
            self
        }

        /// 证件正面照片
        #[inline]
        pub fn card_front(mut self, value: impl Into<String>) -> Self {
            self.card_front = Required::set(value.into());
            self
        }

        /// 证件反面照片
        #[inline]
        pub fn card_back(mut self, value: impl Into<String>) -> Self {
            self.card_back = Some(value.into());
            self
        }

        /// 证件姓名，加密传输
        #[inline]
        pub fn card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_name = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_number = Required::set(value.into());
            self
        }

        /// 证件居住地址，加密传输
        #[inline]
        pub fn card_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_address = Required::set(value.into());
            self
        }

        /// 证件有效期开始时间
        #[inline]
        pub fn card_period_begin(mut self, value: impl Into<String>) -> Self {
            self.card_period_begin = Required::set(value.into());
            self
        }

        /// 证件有效期结束时间
        #[inline]
        pub fn card_period_end(mut self, value: impl Into<String>) -> Self {
            self.card_period_end = Required::set(value.into());
            self
        }
    }

    impl Message for UboInfoList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id_doc_type", &mut self.id_doc_type),
                ("card_front", &mut self.card_front),
                ("card_back", &mut self.card_back),
                ("card_name", &mut self.card_name),
                ("card_number", &mut self.card_number),
                ("card_address", &mut self.card_address),
                ("card_period_begin", &mut self.card_period_begin),
                ("card_period_end", &mut self.card_period_end),
            ]);
        }
    }

    /// 补充材料列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Addition {
        /// 银行开户许可证
        pub bank_openaccount_license: Option<Vec<String>>,
        /// 开户核准通知书
        pub openaccount_approval: Option<Vec<String>>,
        /// 法人身份辅助证明
        pub legal_other_prove: Option<Vec<String>>,
        /// 发证机关证明
        pub agency_prove: Option<Vec<String>>,
        /// 受益所有人补充材料
        pub ubo_prove: Option<Vec<String>>,
    }

    impl Addition {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 银行开户许可证
        #[inline]
        pub fn bank_openaccount_license(mut self, value: Vec<String>) -> Self {
            self.bank_openaccount_license = Some(value);
            self
        }

        /// 开户核准通知书
        #[inline]
        pub fn openaccount_approval(mut self, value: Vec<String>) -> Self {
            self.openaccount_approval = Some(value);
            self
        }

        /// 法人身份辅助证明
        #[inline]
        pub fn legal_other_prove(mut self, value: Vec<String>) -> Self {
            self.legal_other_prove = Some(value);
            self
        }

        /// 发证机关证明
        #[inline]
        pub fn agency_prove(mut self, value: Vec<String>) -> Self {
            self.agency_prove = Some(value);
            self
        }

        /// 受益所有人补充材料
        #[inline]
        pub fn ubo_prove(mut self, value: Vec<String>) -> Self {
            self.ubo_prove = Some(value);
            self
        }
    }

    impl Message for Addition {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bank_openaccount_license", &mut self.bank_openaccount_license),
                ("openaccount_approval", &mut self.openaccount_approval),
                ("legal_other_prove", &mut self.legal_other_prove),
                ("agency_prove", &mut self.agency_prove),
                ("ubo_prove", &mut self.ubo_prove),
            ]);
        }
    }

    message!(
        Request,
        BusinessLicenseInfo,
        CertificateInfo,
        FinanceInstitutionInfo,
        LegalPersonInfo,
        UboInfoList,
        Addition
    );
}
