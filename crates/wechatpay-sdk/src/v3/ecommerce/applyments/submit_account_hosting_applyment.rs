//! `/v3/ecommerce/applyments/submit-account-hosting-applyment`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
#[derive(Clone, Debug)]
pub struct SubmitAccountHostingApplyment(pub(crate) Node);

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
    ///     .business_addition_desc(vec!["MediaId".to_owned()])
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/applyments/submit-account-hosting-applyment", rest)
    }
}

/// 提交申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::IdDocType;
    pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::revoke::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/applyments/submit-account-hosting-applyment")
            .numbered_by("out_request_no");

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
        /// 超级管理员类型
        IdHolderType {
            LEGAL = "LEGAL",
            SUPER = "SUPER",
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

    /// 提交申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 业务申请编号
        pub out_request_no: Required<String>,
        /// 主体类型
        pub organization_type: Required<Enumeration<OrganizationType>>,
        /// 是否金融机构
        pub finance_institution: Option<bool>,
        /// 营业执照/登记证书信息
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// 金融机构许可证信息
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// 超级管理员类型
        pub id_holder_type: Option<Enumeration<IdHolderType>>,
        /// `id_doc_type`
        pub id_doc_type: Option<Enumeration<IdDocType>>,
        /// 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// 经营者/法人身份证信息
        pub id_card_info: Option<IdCardInfo>,
        /// 经营者/法人其他类型证件信息
        pub id_doc_info: Option<IdDocInfo>,
        /// 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// 结算银行账户
        pub account_info: Required<AccountInfo>,
        /// 超级管理员信息
        pub contact_info: Required<ContactInfo>,
        /// 店铺信息
        pub sales_scene_info: Required<SalesSceneInfo>,
        /// 结算规则
        pub settlement_info: Option<SettlementInfo>,
        /// 商户简称
        pub merchant_shortname: Required<String>,
        /// 特殊资质
        pub qualifications: Option<Vec<String>>,
        /// 补充材料
        pub business_addition_pics: Option<Vec<String>>,
        /// 补充说明
        pub business_addition_desc: Option<Vec<String>>,
        /// 是否走平台代理签约和代理核身入驻模式
        pub proxy_sign_verify_mode: Option<bool>,
        /// 法人影印件信息辅助填写的平台声明
        pub id_card_complete_statement: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 业务申请编号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
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

        /// 营业执照/登记证书信息
        #[inline]
        pub fn business_license_info(mut self, value: BusinessLicenseInfo) -> Self {
            self.business_license_info = Some(value);
            self
        }

        /// 金融机构许可证信息
        #[inline]
        pub fn finance_institution_info(mut self, value: FinanceInstitutionInfo) -> Self {
            self.finance_institution_info = Some(value);
            self
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
            self.id_doc_type = Some(value.into());
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

        /// 最终受益人信息列表
        #[inline]
        pub fn ubo_info_list(mut self, value: Vec<UboInfoList>) -> Self {
            self.ubo_info_list = Some(value);
            self
        }

        /// 结算银行账户
        #[inline]
        pub fn account_info(mut self, value: AccountInfo) -> Self {
            self.account_info = Required::set(value);
            self
        }

        /// 超级管理员信息
        #[inline]
        pub fn contact_info(mut self, value: ContactInfo) -> Self {
            self.contact_info = Required::set(value);
            self
        }

        /// 店铺信息
        #[inline]
        pub fn sales_scene_info(mut self, value: SalesSceneInfo) -> Self {
            self.sales_scene_info = Required::set(value);
            self
        }

        /// 结算规则
        #[inline]
        pub fn settlement_info(mut self, value: SettlementInfo) -> Self {
            self.settlement_info = Some(value);
            self
        }

        /// 商户简称
        #[inline]
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Required::set(value.into());
            self
        }

        /// 特殊资质
        #[inline]
        pub fn qualifications(mut self, value: Vec<String>) -> Self {
            self.qualifications = Some(value);
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
        pub fn business_addition_desc(mut self, value: Vec<String>) -> Self {
            self.business_addition_desc = Some(value);
            self
        }

        /// 是否走平台代理签约和代理核身入驻模式
        #[inline]
        pub fn proxy_sign_verify_mode(mut self, value: bool) -> Self {
            self.proxy_sign_verify_mode = Some(value);
            self
        }

        /// 法人影印件信息辅助填写的平台声明
        #[inline]
        pub fn id_card_complete_statement(mut self, value: impl Into<String>) -> Self {
            self.id_card_complete_statement = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("organization_type", &mut self.organization_type),
                ("finance_institution", &mut self.finance_institution),
                ("business_license_info", &mut self.business_license_info),
                ("finance_institution_info", &mut self.finance_institution_info),
                ("id_holder_type", &mut self.id_holder_type),
                ("id_doc_type", &mut self.id_doc_type),
                ("authorize_letter_copy", &mut self.authorize_letter_copy),
                ("id_card_info", &mut self.id_card_info),
                ("id_doc_info", &mut self.id_doc_info),
                ("ubo_info_list", &mut self.ubo_info_list),
                ("account_info", &mut self.account_info),
                ("contact_info", &mut self.contact_info),
                ("sales_scene_info", &mut self.sales_scene_info),
                ("settlement_info", &mut self.settlement_info),
                ("merchant_shortname", &mut self.merchant_shortname),
                ("qualifications", &mut self.qualifications),
                ("business_addition_pics", &mut self.business_addition_pics),
                ("business_addition_desc", &mut self.business_addition_desc),
                ("proxy_sign_verify_mode", &mut self.proxy_sign_verify_mode),
                ("id_card_complete_statement", &mut self.id_card_complete_statement),
            ]);
        }
    }

    /// 营业执照/登记证书信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BusinessLicenseInfo {
        /// 登记证书类型
        pub cert_type: Option<Enumeration<CertType>>,
        /// 证件扫描件
        pub business_license_copy: Option<String>,
        /// 证件注册号
        pub business_license_number: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 经营者/法定代表人姓名
        pub legal_person: Option<String>,
        /// 注册地址
        pub company_address: Option<String>,
        /// 营业期限JSON格式字符串
        pub business_time: Option<JsonText<Vec<String>>>,
    }

    impl BusinessLicenseInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 登记证书类型
        #[inline]
        pub fn cert_type(mut self, value: impl Into<Enumeration<CertType>>) -> Self {
            self.cert_type = Some(value.into());
            self
        }

        /// 证件扫描件
        #[inline]
        pub fn business_license_copy(mut self, value: impl Into<String>) -> Self {
            self.business_license_copy = Some(value.into());
            self
        }

        /// 证件注册号
        #[inline]
        pub fn business_license_number(mut self, value: impl Into<String>) -> Self {
            self.business_license_number = Some(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// 经营者/法定代表人姓名
        #[inline]
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Some(value.into());
            self
        }

        /// 注册地址
        #[inline]
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Some(value.into());
            self
        }

        /// 营业期限JSON格式字符串
        #[inline]
        pub fn business_time(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.business_time = Some(value.into());
            self
        }
    }

    impl Message for BusinessLicenseInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cert_type", &mut self.cert_type),
                ("business_license_copy", &mut self.business_license_copy),
                ("business_license_number", &mut self.business_license_number),
                ("merchant_name", &mut self.merchant_name),
                ("legal_person", &mut self.legal_person),
                ("company_address", &mut self.company_address),
                ("business_time", &mut self.business_time),
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
        /// 身份证有效期开始时间
        pub id_card_valid_time_begin: Required<String>,
        /// 身份证有效期结束时间
        pub id_card_valid_time: Required<String>,
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

        /// 身份证有效期开始时间
        #[inline]
        pub fn id_card_valid_time_begin(mut self, value: impl Into<String>) -> Self {
            self.id_card_valid_time_begin = Required::set(value.into());
            self
        }

        /// 身份证有效期结束时间
        #[inline]
        pub fn id_card_valid_time(mut self, value: impl Into<String>) -> Self {
            self.id_card_valid_time = Required::set(value.into());
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
                ("id_card_valid_time_begin", &mut self.id_card_valid_time_begin),
                ("id_card_valid_time", &mut self.id_card_valid_time),
            ]);
        }
    }

    /// 经营者/法人其他类型证件信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IdDocInfo {
        /// 证件姓名，加密传输
        pub id_doc_name: Required<Sensitive>,
        /// 证件号码，加密传输
        pub id_doc_number: Required<Sensitive>,
        /// 证件正面照片
        pub id_doc_copy: Required<String>,
        /// 证件反面照片
        pub id_doc_copy_back: Option<String>,
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
                ("id_doc_name", &mut self.id_doc_name),
                ("id_doc_number", &mut self.id_doc_number),
                ("id_doc_copy", &mut self.id_doc_copy),
                ("id_doc_copy_back", &mut self.id_doc_copy_back),
                ("doc_period_begin", &mut self.doc_period_begin),
                ("doc_period_end", &mut self.doc_period_end),
            ]);
        }
    }

    /// 最终受益人信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UboInfoList {
        /// `ubo_id_doc_type`
        pub ubo_id_doc_type: Option<Enumeration<UboIdDocType>>,
        /// 证件正面照片
        pub ubo_id_doc_copy: Option<String>,
        /// 证件反面照片
        pub ubo_id_doc_copy_back: Option<String>,
        /// 受益人姓名，加密传输
        pub ubo_id_doc_name: Option<Sensitive>,
        /// 证件号码，加密传输
        pub ubo_id_doc_number: Option<Sensitive>,
        /// 证件居住地址，加密传输
        pub ubo_id_doc_address: Option<Sensitive>,
        /// 证件有效期开始时间
        pub ubo_period_begin: Option<String>,
        /// 证件有效期结束时间
        pub ubo_period_end: Option<String>,
        /// 证件有效期开始时间
        pub ubo_id_doc_period_begin: Option<String>,
        /// 证件有效期结束时间
        pub ubo_id_doc_period_end: Option<String>,
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
            self.ubo_id_doc_type = Some(value.into());
            self
        }

        /// 证件正面照片
        #[inline]
        pub fn ubo_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy = Some(value.into());
            self
        }

        /// 证件反面照片
        #[inline]
        pub fn ubo_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_copy_back = Some(value.into());
            self
        }

        /// 受益人姓名，加密传输
        #[inline]
        pub fn ubo_id_doc_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_name = Some(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn ubo_id_doc_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_number = Some(value.into());
            self
        }

        /// 证件居住地址，加密传输
        #[inline]
        pub fn ubo_id_doc_address(mut self, value: impl Into<Sensitive>) -> Self {
            self.ubo_id_doc_address = Some(value.into());
            self
        }

        /// 证件有效期开始时间
        #[inline]
        pub fn ubo_period_begin(mut self, value: impl Into<String>) -> Self {
            self.ubo_period_begin = Some(value.into());
            self
        }

        /// 证件有效期结束时间
        #[inline]
        pub fn ubo_period_end(mut self, value: impl Into<String>) -> Self {
            self.ubo_period_end = Some(value.into());
            self
        }

        /// 证件有效期开始时间
        #[inline]
        pub fn ubo_id_doc_period_begin(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_period_begin = Some(value.into());
            self
        }

        /// 证件有效期结束时间
        #[inline]
        pub fn ubo_id_doc_period_end(mut self, value: impl Into<String>) -> Self {
            self.ubo_id_doc_period_end = Some(value.into());
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
                ("ubo_id_doc_period_begin", &mut self.ubo_id_doc_period_begin),
                ("ubo_id_doc_period_end", &mut self.ubo_id_doc_period_end),
            ]);
        }
    }

    /// 结算银行账户
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AccountInfo {
        /// 账户类型
        pub bank_account_type: Required<Enumeration<BankAccountType>>,
        /// 开户银行
        pub account_bank: Required<String>,
        /// 开户名称，加密传输
        pub account_name: Required<Sensitive>,
        /// 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 银行帐号，加密传输
        pub account_number: Required<Sensitive>,
    }

    impl AccountInfo {
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

        /// 开户银行
        #[inline]
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Required::set(value.into());
            self
        }

        /// 开户名称，加密传输
        #[inline]
        pub fn account_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_name = Required::set(value.into());
            self
        }

        /// 开户银行联行号
        #[inline]
        pub fn bank_branch_id(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_id = Some(value.into());
            self
        }

        /// 开户银行全称
        #[inline]
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// 银行帐号，加密传输
        #[inline]
        pub fn account_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_number = Required::set(value.into());
            self
        }
    }

    impl Message for AccountInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("bank_account_type", &mut self.bank_account_type),
                ("account_bank", &mut self.account_bank),
                ("account_name", &mut self.account_name),
                ("bank_branch_id", &mut self.bank_branch_id),
                ("bank_name", &mut self.bank_name),
                ("account_number", &mut self.account_number),
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
        pub contact_id_card_number: Option<Sensitive>,
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
        /// 超级管理员证件有效期开始时间
        pub contact_id_doc_period_begin: Option<String>,
        /// 超级管理员证件有效期结束时间
        pub contact_id_doc_period_end: Option<String>,
        /// 超级管理员手机，加密传输
        pub mobile_phone: Option<Sensitive>,
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
        pub fn contact_id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_id_card_number = Some(value.into());
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

        /// 超级管理员证件有效期开始时间
        #[inline]
        pub fn contact_id_doc_period_begin(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_period_begin = Some(value.into());
            self
        }

        /// 超级管理员证件有效期结束时间
        #[inline]
        pub fn contact_id_doc_period_end(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_period_end = Some(value.into());
            self
        }

        /// 超级管理员手机，加密传输
        #[inline]
        pub fn mobile_phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile_phone = Some(value.into());
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
                ("contact_id_card_number", &mut self.contact_id_card_number),
                ("contact_id_doc_copy", &mut self.contact_id_doc_copy),
                ("contact_id_doc_copy_back", &mut self.contact_id_doc_copy_back),
                ("contact_period_begin", &mut self.contact_period_begin),
                ("contact_period_end", &mut self.contact_period_end),
                ("business_authorization_letter", &mut self.business_authorization_letter),
                ("contact_id_doc_period_begin", &mut self.contact_id_doc_period_begin),
                ("contact_id_doc_period_end", &mut self.contact_id_doc_period_end),
                ("mobile_phone", &mut self.mobile_phone),
            ]);
        }
    }

    /// 店铺信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SalesSceneInfo {
        /// 店铺名称
        pub store_name: Option<String>,
        /// 店铺链接
        pub store_url: Option<String>,
        /// 店铺二维码
        pub store_qr_code: Option<String>,
        /// 小程序AppID
        pub mini_program_sub_appid: Option<String>,
    }

    impl SalesSceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 店铺名称
        #[inline]
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Some(value.into());
            self
        }

        /// 店铺链接
        #[inline]
        pub fn store_url(mut self, value: impl Into<String>) -> Self {
            self.store_url = Some(value.into());
            self
        }

        /// 店铺二维码
        #[inline]
        pub fn store_qr_code(mut self, value: impl Into<String>) -> Self {
            self.store_qr_code = Some(value.into());
            self
        }

        /// 小程序AppID
        #[inline]
        pub fn mini_program_sub_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_sub_appid = Some(value.into());
            self
        }
    }

    impl Message for SalesSceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("store_name", &mut self.store_name),
                ("store_url", &mut self.store_url),
                ("store_qr_code", &mut self.store_qr_code),
                ("mini_program_sub_appid", &mut self.mini_program_sub_appid),
            ]);
        }
    }

    /// 结算规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettlementInfo {
        /// 结算规则ID
        pub settlement_id: Option<String>,
        /// 所属行业
        pub qualification_type: Option<String>,
    }

    impl SettlementInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 结算规则ID
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
    }

    impl Message for SettlementInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("settlement_id", &mut self.settlement_id),
                ("qualification_type", &mut self.qualification_type),
            ]);
        }
    }

    message!(
        Request,
        BusinessLicenseInfo,
        FinanceInstitutionInfo,
        IdCardInfo,
        IdDocInfo,
        UboInfoList,
        AccountInfo,
        ContactInfo,
        SalesSceneInfo,
        SettlementInfo
    );
}
