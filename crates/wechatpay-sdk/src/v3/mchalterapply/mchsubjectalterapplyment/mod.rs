//! 提交资料变更申请单 · Apply to change merchant data
//!
//! `/v3/mchalterapply/mchsubjectalterapplyment`

pub mod apply_id;
pub mod merchant;

/// 提交资料变更申请单 · Apply to change merchant data
///
/// `/v3/mchalterapply/mchsubjectalterapplyment`
#[derive(Clone)]
pub struct Mchsubjectalterapplyment {
    pub(crate) node: crate::chain::Node,
}

impl Mchsubjectalterapplyment {
    /// `/merchant`: 查询申请单状态-使用业务单号 · Query data change by request number
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/{apply_id}`: 微信支付申请单号 · WeChat Pay application number
    pub fn apply_id(&self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId { node: self.node.bind("apply_id", value) }
    }

    /// 提交资料变更申请单 · Apply to change merchant data
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment`
    ///
    /// 服务商为商户提交主体资料变更申请，如营业执照和法人信息，返回申请单号。模式：服务商。
    ///
    /// Applies to change a merchant's data, such as its business licence or legal representative, and returns the application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mchalterapply::mchsubjectalterapplyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_code("2492185251")
    ///     .out_request_no("1900013511_10000")
    ///     .organization_type(post::OrganizationType::SUBJECT_TYPE_ENTERPRISE);
    /// let answer = client.v3().mchalterapply().mchsubjectalterapplyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014090649](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    #[doc(alias(
        "提交资料变更申请单",
        "Apply to change merchant data",
        "资料变更",
        "mchsubjectalterapplyment",
        "mchalterapply/mchsubjectalterapplyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mchalterapply/mchsubjectalterapplyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment")
    }
}

/// 提交资料变更申请单 · Apply to change merchant data
pub mod post {

    enumeration! {
        /// 主体资料变更范围 · Scope of the data change
        AlterScope {
            /// `ALTER_SCOPE_FULL`: 全部主体资料 · All data of the entity
            ALTER_SCOPE_FULL = "ALTER_SCOPE_FULL",
            /// `ALTER_SCOPE_BUSINESS_CERT`: 营业证照 · Business certificates
            ALTER_SCOPE_BUSINESS_CERT = "ALTER_SCOPE_BUSINESS_CERT",
            /// `ALTER_SCOPE_UBO`: 最终受益人 · Beneficial owners
            ALTER_SCOPE_UBO = "ALTER_SCOPE_UBO",
        }
    }

    enumeration! {
        /// 主体类型 · Entity type
        OrganizationType {
            /// `SUBJECT_TYPE_ENTERPRISE`: 企业 · Company
            SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
            /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`: 事业单位 · Public institution
            SUBJECT_TYPE_INSTITUTIONS_CLONED = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
            /// `SUBJECT_TYPE_INDIVIDUAL`: 个体工商户 · Individual business
            SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
            /// `SUBJECT_TYPE_OTHERS`: 其他组织 · Other organisation
            SUBJECT_TYPE_OTHERS = "SUBJECT_TYPE_OTHERS",
            /// `SUBJECT_TYPE_GOVERNMENT`: 政府机关 · Government body
            SUBJECT_TYPE_GOVERNMENT = "SUBJECT_TYPE_GOVERNMENT",
            /// `SUBJECT_TYPE_MICRO`: 小微商户 · Micro merchant
            SUBJECT_TYPE_MICRO = "SUBJECT_TYPE_MICRO",
        }
    }

    enumeration! {
        /// 证书类型 · Certificate type
        CertType {
            /// `CERTIFICATE_TYPE_2388`: 事业单位法人证书 · Legal person certificate of a public institution
            CERTIFICATE_TYPE_2388 = "CERTIFICATE_TYPE_2388",
            /// `CERTIFICATE_TYPE_2389`: 统一社会信用代码证书 · Certificate of the unified social credit code
            CERTIFICATE_TYPE_2389 = "CERTIFICATE_TYPE_2389",
            /// `CERTIFICATE_TYPE_2394`: 社会团体法人登记证书 · Legal person registration of a social organisation
            CERTIFICATE_TYPE_2394 = "CERTIFICATE_TYPE_2394",
            /// `CERTIFICATE_TYPE_2395`: 民办非企业单位登记证书 · Registration of a private non-enterprise unit
            CERTIFICATE_TYPE_2395 = "CERTIFICATE_TYPE_2395",
            /// `CERTIFICATE_TYPE_2396`: 基金会法人登记证书 · Legal person registration of a foundation
            CERTIFICATE_TYPE_2396 = "CERTIFICATE_TYPE_2396",
            /// `CERTIFICATE_TYPE_2520`: 执业许可证 · Licence to practise
            CERTIFICATE_TYPE_2520 = "CERTIFICATE_TYPE_2520",
            /// `CERTIFICATE_TYPE_2521`: 基层群众性自治组织统一社会信用代码证 · Certificate of a grass-roots self-governing organisation
            CERTIFICATE_TYPE_2521 = "CERTIFICATE_TYPE_2521",
            /// `CERTIFICATE_TYPE_2522`: 农村集体经济组织登记证 · Registration of a rural collective
            CERTIFICATE_TYPE_2522 = "CERTIFICATE_TYPE_2522",
            /// `CERTIFICATE_TYPE_2399`: 宗教活动场所登记证 · Registration of a place of worship
            CERTIFICATE_TYPE_2399 = "CERTIFICATE_TYPE_2399",
            /// `CERTIFICATE_TYPE_2400`: 其他证书、批文或证明 · Other certificate, approval or proof
            CERTIFICATE_TYPE_2400 = "CERTIFICATE_TYPE_2400",
        }
    }

    enumeration! {
        /// 金融机构类型 · Financial institution type
        FinanceType {
            /// `FINANCE_TYPE_BANK_AGENT`: 银行业 · Banking
            FINANCE_TYPE_BANK_AGENT = "FINANCE_TYPE_BANK_AGENT",
            /// `FINANCE_TYPE_PAYMENT_AGENT`: 支付机构 · Payment institution
            FINANCE_TYPE_PAYMENT_AGENT = "FINANCE_TYPE_PAYMENT_AGENT",
            /// `FINANCE_TYPE_INSURANCE`: 保险业 · Insurance
            FINANCE_TYPE_INSURANCE = "FINANCE_TYPE_INSURANCE",
            /// `FINANCE_TYPE_TRADE_AND_SETTLE`: 交易及结算类金融机构 · Trading and settlement institution
            FINANCE_TYPE_TRADE_AND_SETTLE = "FINANCE_TYPE_TRADE_AND_SETTLE",
            /// `FINANCE_TYPE_OTHER`: 其他金融机构 · Other financial institution
            FINANCE_TYPE_OTHER = "FINANCE_TYPE_OTHER",
        }
    }

    enumeration! {
        /// 证件持有人类型 · ID document holder type
        IdHolderType {
            /// `LEGAL`: 法定代表人或经营者 · Legal representative or operator
            LEGAL = "LEGAL",
            /// `SUPER`: 经办人 · Handler
            SUPER = "SUPER",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        IdDocType {
            /// `IDENTIFICATION_TYPE_IDCARD`: 中国大陆居民身份证 · Resident identity card of mainland China
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: 其他国家或地区居民护照 · Passport of another country or region
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`: 香港居民来往内地通行证 · Mainland travel permit for Hong Kong residents
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`: 澳门居民来往内地通行证 · Mainland travel permit for Macao residents
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: 外国人居留证 · Residence permit for foreigners
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: 台湾居民居住证 · Residence permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        UboInfoListIdDocType {
            /// `IDENTIFICATION_TYPE_IDCARD`: 中国大陆居民身份证 · Resident identity card of mainland China
            IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
            /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: 其他国家或地区居民护照 · Passport of another country or region
            IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`: 香港居民来往内地通行证 · Mainland travel permit for Hong Kong residents
            IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`: 澳门居民来往内地通行证 · Mainland travel permit for Macao residents
            IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: 外国人居留证 · Residence permit for foreigners
            IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: 台湾居民居住证 · Residence permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    /// 提交资料变更申请单：请求 · Apply to change merchant data: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        pub merchant_code: Option<String>,
        /// 业务申请编号（必填） · Business application number (required)
        pub out_request_no: Option<String>,
        /// 主体资料变更范围 · Scope of the data change
        pub alter_scope: AlterScope,
        /// 主体类型（必填） · Entity type (required)
        pub organization_type: OrganizationType,
        /// 是否金融机构 · Whether a financial institution
        pub finance_institution: Option<bool>,
        /// 营业执照信息 · Business licence information
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// 登记证书信息 · Registration certificate information
        pub certificate_info: Option<CertificateInfo>,
        /// 金融机构许可证 · Financial institution licence
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// 法人身份信息 · Legal representative identity
        pub legal_person_info: Option<LegalPersonInfo>,
        /// 最终受益人信息列表 · Beneficial owners
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// 补充材料列表 · Supplementary materials
        pub addition: Option<Addition>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn merchant_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_code = value.into_member();
            self
        }

        /// 业务申请编号（必填） · Business application number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 主体资料变更范围 · Scope of the data change
        pub fn alter_scope<M>(mut self, value: impl crate::IntoMember<AlterScope, M>) -> Self {
            self.alter_scope = value.into_member().unwrap_or_default();
            self
        }

        /// 主体类型（必填） · Entity type (required)
        pub fn organization_type<M>(
            mut self,
            value: impl crate::IntoMember<OrganizationType, M>,
        ) -> Self {
            self.organization_type = value.into_member().unwrap_or_default();
            self
        }

        /// 是否金融机构 · Whether a financial institution
        pub fn finance_institution<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.finance_institution = value.into_member();
            self
        }

        /// 营业执照信息 · Business licence information
        pub fn business_license_info<M>(
            mut self,
            value: impl crate::IntoMember<BusinessLicenseInfo, M>,
        ) -> Self {
            self.business_license_info = value.into_member();
            self
        }

        /// 登记证书信息 · Registration certificate information
        pub fn certificate_info<M>(
            mut self,
            value: impl crate::IntoMember<CertificateInfo, M>,
        ) -> Self {
            self.certificate_info = value.into_member();
            self
        }

        /// 金融机构许可证 · Financial institution licence
        pub fn finance_institution_info<M>(
            mut self,
            value: impl crate::IntoMember<FinanceInstitutionInfo, M>,
        ) -> Self {
            self.finance_institution_info = value.into_member();
            self
        }

        /// 法人身份信息 · Legal representative identity
        pub fn legal_person_info<M>(
            mut self,
            value: impl crate::IntoMember<LegalPersonInfo, M>,
        ) -> Self {
            self.legal_person_info = value.into_member();
            self
        }

        /// 最终受益人信息列表 · Beneficial owners
        pub fn ubo_info_list<M>(mut self, value: impl crate::IntoList<UboInfoList, M>) -> Self {
            self.ubo_info_list = value.into_list();
            self
        }

        /// 补充材料列表 · Supplementary materials
        pub fn addition<M>(mut self, value: impl crate::IntoMember<Addition, M>) -> Self {
            self.addition = value.into_member();
            self
        }
    }

    /// 营业执照信息 · Business licence information
    pub struct BusinessLicenseInfo {
        /// 营业执照注册号（必填） · Business licence registration number (required)
        pub license_number: Option<String>,
        /// 营业执照照片（必填） · Business licence image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub license_copy: Option<String>,
        /// 商户名称（必填） · Merchant name (required)
        pub merchant_name: Option<String>,
        /// 法人姓名（必填） · Legal representative name (required)
        pub legal_person: Option<String>,
        /// 注册地址 · Registered address
        pub company_address: Option<String>,
        /// 有效期开始时间 · Valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub license_period_begin: Option<String>,
        /// 有效期结束时间 · Valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub license_period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BusinessLicenseInfo {
        /// 营业执照注册号（必填） · Business licence registration number (required)
        pub fn license_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_number = value.into_member();
            self
        }

        /// 营业执照照片（必填） · Business licence image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn license_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_copy = value.into_member();
            self
        }

        /// 商户名称（必填） · Merchant name (required)
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 法人姓名（必填） · Legal representative name (required)
        pub fn legal_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person = value.into_member();
            self
        }

        /// 注册地址 · Registered address
        pub fn company_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_address = value.into_member();
            self
        }

        /// 有效期开始时间 · Valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn license_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_period_begin = value.into_member();
            self
        }

        /// 有效期结束时间 · Valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn license_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_period_end = value.into_member();
            self
        }
    }

    /// 登记证书信息 · Registration certificate information
    pub struct CertificateInfo {
        /// 证书类型（必填） · Certificate type (required)
        pub cert_type: CertType,
        /// 证书编号（必填） · Certificate number (required)
        pub cert_number: Option<String>,
        /// 证书照片（必填） · Certificate image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub cert_copy: Option<String>,
        /// 商户名称（必填） · Merchant name (required)
        pub merchant_name: Option<String>,
        /// 法人姓名（必填） · Legal representative name (required)
        pub legal_person: Option<String>,
        /// 注册地址（必填） · Registered address (required)
        pub company_address: Option<String>,
        /// 有效期开始时间（必填） · Valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub cert_period_begin: Option<String>,
        /// 有效期结束时间（必填） · Valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub cert_period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CertificateInfo {
        /// 证书类型（必填） · Certificate type (required)
        pub fn cert_type<M>(mut self, value: impl crate::IntoMember<CertType, M>) -> Self {
            self.cert_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证书编号（必填） · Certificate number (required)
        pub fn cert_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_number = value.into_member();
            self
        }

        /// 证书照片（必填） · Certificate image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn cert_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_copy = value.into_member();
            self
        }

        /// 商户名称（必填） · Merchant name (required)
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 法人姓名（必填） · Legal representative name (required)
        pub fn legal_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person = value.into_member();
            self
        }

        /// 注册地址（必填） · Registered address (required)
        pub fn company_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_address = value.into_member();
            self
        }

        /// 有效期开始时间（必填） · Valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn cert_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_period_begin = value.into_member();
            self
        }

        /// 有效期结束时间（必填） · Valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn cert_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_period_end = value.into_member();
            self
        }
    }

    /// 金融机构许可证 · Financial institution licence
    pub struct FinanceInstitutionInfo {
        /// 金融机构类型（必填） · Financial institution type (required)
        pub finance_type: FinanceType,
        /// 金融机构许可证图片（必填） · Financial institution licence images (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub finance_license_pics: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FinanceInstitutionInfo {
        /// 金融机构类型（必填） · Financial institution type (required)
        pub fn finance_type<M>(mut self, value: impl crate::IntoMember<FinanceType, M>) -> Self {
            self.finance_type = value.into_member().unwrap_or_default();
            self
        }

        /// 金融机构许可证图片（必填） · Financial institution licence images (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn finance_license_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.finance_license_pics = value.into_list();
            self
        }
    }

    /// 法人身份信息 · Legal representative identity
    pub struct LegalPersonInfo {
        /// 证件持有人类型（必填） · ID document holder type (required)
        pub id_holder_type: IdHolderType,
        /// 证件类型 · ID document type
        pub id_doc_type: IdDocType,
        /// 法定代表人说明函 · Legal representative statement letter
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub authorize_letter_copy: Option<String>,
        /// 证件正面照片 · ID document front image
        pub card_front: Option<String>,
        /// 证件反面照片 · ID document back image
        pub card_back: Option<String>,
        /// 证件姓名 · Name on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_name: Option<crate::Sensitive>,
        /// 证件号码 · ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_number: Option<crate::Sensitive>,
        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_address: Option<crate::Sensitive>,
        /// 证件有效期开始时间 · ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub card_period_begin: Option<String>,
        /// 证件有效期结束时间 · ID document valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub card_period_end: Option<String>,
        /// 经营者/法人是否为受益人 · Whether the operator or legal representative is the beneficial owner
        pub as_ubo: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl LegalPersonInfo {
        /// 证件持有人类型（必填） · ID document holder type (required)
        pub fn id_holder_type<M>(mut self, value: impl crate::IntoMember<IdHolderType, M>) -> Self {
            self.id_holder_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件类型 · ID document type
        pub fn id_doc_type<M>(mut self, value: impl crate::IntoMember<IdDocType, M>) -> Self {
            self.id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 法定代表人说明函 · Legal representative statement letter
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn authorize_letter_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.authorize_letter_copy = value.into_member();
            self
        }

        /// 证件正面照片 · ID document front image
        pub fn card_front<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_front = value.into_member();
            self
        }

        /// 证件反面照片 · ID document back image
        pub fn card_back<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_back = value.into_member();
            self
        }

        /// 证件姓名 · Name on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.card_name = value.into_member();
            self
        }

        /// 证件号码 · ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.card_number = value.into_member();
            self
        }

        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_address<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.card_address = value.into_member();
            self
        }

        /// 证件有效期开始时间 · ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn card_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_period_begin = value.into_member();
            self
        }

        /// 证件有效期结束时间 · ID document valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn card_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_period_end = value.into_member();
            self
        }

        /// 经营者/法人是否为受益人 · Whether the operator or legal representative is the beneficial owner
        pub fn as_ubo<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.as_ubo = value.into_member();
            self
        }
    }

    /// 最终受益人信息列表 · Beneficial owners
    pub struct UboInfoList {
        /// 证件类型（必填） · ID document type (required)
        pub id_doc_type: UboInfoListIdDocType,
        /// 证件正面照片（必填） · ID document front image (required)
        pub card_front: Option<String>,
        /// 证件反面照片 · ID document back image
        pub card_back: Option<String>,
        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_name: Option<crate::Sensitive>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_number: Option<crate::Sensitive>,
        /// 证件居住地址（必填） · Address on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_address: Option<crate::Sensitive>,
        /// 证件有效期开始时间（必填） · ID document valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub card_period_begin: Option<String>,
        /// 证件有效期结束时间（必填） · ID document valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub card_period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UboInfoList {
        /// 证件类型（必填） · ID document type (required)
        pub fn id_doc_type<M>(
            mut self,
            value: impl crate::IntoMember<UboInfoListIdDocType, M>,
        ) -> Self {
            self.id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件正面照片（必填） · ID document front image (required)
        pub fn card_front<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_front = value.into_member();
            self
        }

        /// 证件反面照片 · ID document back image
        pub fn card_back<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_back = value.into_member();
            self
        }

        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.card_name = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.card_number = value.into_member();
            self
        }

        /// 证件居住地址（必填） · Address on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_address<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.card_address = value.into_member();
            self
        }

        /// 证件有效期开始时间（必填） · ID document valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn card_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_period_begin = value.into_member();
            self
        }

        /// 证件有效期结束时间（必填） · ID document valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn card_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_period_end = value.into_member();
            self
        }
    }

    /// 补充材料列表 · Supplementary materials
    pub struct Addition {
        /// 银行开户许可证 · Bank account opening licence
        pub bank_openaccount_license: Option<Vec<String>>,
        /// 开户核准通知书 · Account opening approval notice
        pub openaccount_approval: Option<Vec<String>>,
        /// 法人身份辅助证明 · Legal representative supporting proof
        pub legal_other_prove: Option<Vec<String>>,
        /// 发证机关证明 · Issuing authority proof
        pub agency_prove: Option<Vec<String>>,
        /// 受益所有人补充材料 · Beneficial owner supplementary materials
        pub ubo_prove: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Addition {
        /// 银行开户许可证 · Bank account opening licence
        pub fn bank_openaccount_license<M>(
            mut self,
            value: impl crate::IntoList<String, M>,
        ) -> Self {
            self.bank_openaccount_license = value.into_list();
            self
        }

        /// 开户核准通知书 · Account opening approval notice
        pub fn openaccount_approval<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.openaccount_approval = value.into_list();
            self
        }

        /// 法人身份辅助证明 · Legal representative supporting proof
        pub fn legal_other_prove<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.legal_other_prove = value.into_list();
            self
        }

        /// 发证机关证明 · Issuing authority proof
        pub fn agency_prove<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.agency_prove = value.into_list();
            self
        }

        /// 受益所有人补充材料 · Beneficial owner supplementary materials
        pub fn ubo_prove<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.ubo_prove = value.into_list();
            self
        }
    }

    /// 提交资料变更申请单：应答 · Apply to change merchant data: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号 · Application number
        pub apply_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
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

    message! {
        Request {
            0 => merchant_code: Required "merchant_code",
            1 => out_request_no: Required "out_request_no",
            2 => alter_scope: Optional "alter_scope",
            3 => organization_type: Required "organization_type",
            4 => finance_institution: Optional "finance_institution",
            5 => business_license_info: Optional "business_license_info",
            6 => certificate_info: Optional "certificate_info",
            7 => finance_institution_info: Optional "finance_institution_info",
            8 => legal_person_info: Optional "legal_person_info",
            9 => ubo_info_list: Optional "ubo_info_list",
            10 => addition: Optional "addition",
        }
        BusinessLicenseInfo {
            0 => license_number: Required "license_number",
            1 => license_copy: Required "license_copy",
            2 => merchant_name: Required "merchant_name",
            3 => legal_person: Required "legal_person",
            4 => company_address: Optional "company_address",
            5 => license_period_begin: Optional "license_period_begin",
            6 => license_period_end: Optional "license_period_end",
        }
        CertificateInfo {
            0 => cert_type: Required "cert_type",
            1 => cert_number: Required "cert_number",
            2 => cert_copy: Required "cert_copy",
            3 => merchant_name: Required "merchant_name",
            4 => legal_person: Required "legal_person",
            5 => company_address: Required "company_address",
            6 => cert_period_begin: Required "cert_period_begin",
            7 => cert_period_end: Required "cert_period_end",
        }
        FinanceInstitutionInfo {
            0 => finance_type: Required "finance_type",
            1 => finance_license_pics: Required "finance_license_pics",
        }
        LegalPersonInfo {
            0 => id_holder_type: Required "id_holder_type",
            1 => id_doc_type: Optional "id_doc_type",
            2 => authorize_letter_copy: Optional "authorize_letter_copy",
            3 => card_front: Optional "card_front",
            4 => card_back: Optional "card_back",
            5 => card_name: Optional "card_name",
            6 => card_number: Optional "card_number",
            7 => card_address: Optional "card_address",
            8 => card_period_begin: Optional "card_period_begin",
            9 => card_period_end: Optional "card_period_end",
            10 => as_ubo: Optional "as_ubo",
        }
        UboInfoList {
            0 => id_doc_type: Required "id_doc_type",
            1 => card_front: Required "card_front",
            2 => card_back: Optional "card_back",
            3 => card_name: Required "card_name",
            4 => card_number: Required "card_number",
            5 => card_address: Required "card_address",
            6 => card_period_begin: Required "card_period_begin",
            7 => card_period_end: Required "card_period_end",
        }
        Addition {
            0 => bank_openaccount_license: Optional "bank_openaccount_license",
            1 => openaccount_approval: Optional "openaccount_approval",
            2 => legal_other_prove: Optional "legal_other_prove",
            3 => agency_prove: Optional "agency_prove",
            4 => ubo_prove: Optional "ubo_prove",
        }
        Response {
            0 => apply_id: Optional "apply_id",
        }
    }
}
