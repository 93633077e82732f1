//! 提交申请单 · Submit an account hosting application
//!
//! `/v3/ecommerce/applyments/submit-account-hosting-applyment`

/// 提交申请单 · Submit an account hosting application
///
/// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
#[derive(Clone)]
pub struct SubmitAccountHostingApplyment {
    pub(crate) node: crate::chain::Node,
}

impl SubmitAccountHostingApplyment {
    /// 提交申请单 · Submit an account hosting application
    ///
    /// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
    ///
    /// 电商平台为二级商户提交账户托管类进件申请，敏感信息须加密；返回微信支付申请单号。模式：服务商。
    ///
    /// Submits an account hosting application for a sub-merchant, with sensitive fields encrypted. Returns the WeChat Pay application ID, by which review and signing are queried. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::applyments::submit_account_hosting_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("request202608010001")
    ///     .organization_type(post::OrganizationType::N2401)
    ///     .account_info(
    ///         post::AccountInfo::new()
    ///             .bank_account_type(post::BankAccountType::N75)
    ///             .account_bank("工商银行")
    ///             .account_name("张三")
    ///             .account_number("6225760000000000"),
    ///     )
    ///     .contact_info(
    ///         post::ContactInfo::new().contact_type(post::ContactType::N65).contact_name("张三"),
    ///     )
    ///     .sales_scene_info(post::SalesSceneInfo::new())
    ///     .merchant_shortname("晨光咖啡");
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
    /// 官方文档 · Official pages: [partner/4015616688](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
    #[doc(alias(
        "提交申请单",
        "Submit an account hosting application",
        "平台收付通",
        "submit-account-hosting-applyment",
        "applyments/submit-account-hosting-applyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/applyments/submit-account-hosting-applyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/submit-account-hosting-applyment")
    }
}

/// 提交申请单 · Submit an account hosting application
pub mod post {

    enumeration! {
        /// 主体类型 · Entity type
        OrganizationType {
            /// `2401`: 小微商户 · Micro merchant
            N2401 = "2401",
            /// `2500`: 个人卖家 · Individual seller
            N2500 = "2500",
            /// `4`: 个体工商户 · Individual business
            N4 = "4",
            /// `2`: 企业 · Company
            N2 = "2",
            /// `3`: 党政、机关及事业单位 · Government and public institution
            N3 = "3",
            /// `2502`: 政府机关 · Government body
            N2502 = "2502",
            /// `1708`: 其他组织 · Other organisation
            N1708 = "1708",
        }
    }

    enumeration! {
        /// 超级管理员类型 · Super administrator type
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
        /// 登记证书类型 · Registration certificate type
        CertType {
            /// `CERTIFICATE_TYPE_2388`: 事业单位法人证书 · Legal person certificate of a public institution
            CERTIFICATE_TYPE_2388 = "CERTIFICATE_TYPE_2388",
            /// `CERTIFICATE_TYPE_2389`: 统一社会信用代码证书 · Certificate of the unified social credit code
            CERTIFICATE_TYPE_2389 = "CERTIFICATE_TYPE_2389",
            /// `CERTIFICATE_TYPE_2390`: 有偿服务许可证（军队医院） · Paid service permit (military hospital)
            CERTIFICATE_TYPE_2390 = "CERTIFICATE_TYPE_2390",
            /// `CERTIFICATE_TYPE_2391`: 医疗机构执业许可证（军队医院） · Medical practice permit (military hospital)
            CERTIFICATE_TYPE_2391 = "CERTIFICATE_TYPE_2391",
            /// `CERTIFICATE_TYPE_2392`: 企业营业执照（挂靠企业） · Business licence of an affiliated company
            CERTIFICATE_TYPE_2392 = "CERTIFICATE_TYPE_2392",
            /// `CERTIFICATE_TYPE_2393`: 组织机构代码证（政府机关） · Organisation code certificate (government)
            CERTIFICATE_TYPE_2393 = "CERTIFICATE_TYPE_2393",
            /// `CERTIFICATE_TYPE_2394`: 社会团体法人登记证书 · Legal person registration of a social organisation
            CERTIFICATE_TYPE_2394 = "CERTIFICATE_TYPE_2394",
            /// `CERTIFICATE_TYPE_2395`: 民办非企业单位登记证书 · Registration of a private non-enterprise unit
            CERTIFICATE_TYPE_2395 = "CERTIFICATE_TYPE_2395",
            /// `CERTIFICATE_TYPE_2396`: 基金会法人登记证书 · Legal person registration of a foundation
            CERTIFICATE_TYPE_2396 = "CERTIFICATE_TYPE_2396",
            /// `CERTIFICATE_TYPE_2399`: 宗教活动场所登记证 · Registration of a place of worship
            CERTIFICATE_TYPE_2399 = "CERTIFICATE_TYPE_2399",
            /// `CERTIFICATE_TYPE_2400`: 其他证书、批文或证明 · Other certificate, approval or proof
            CERTIFICATE_TYPE_2400 = "CERTIFICATE_TYPE_2400",
            /// `CERTIFICATE_TYPE_2520`: 执业许可证 · Licence to practise
            CERTIFICATE_TYPE_2520 = "CERTIFICATE_TYPE_2520",
            /// `CERTIFICATE_TYPE_2521`: 基层群众性自治组织统一社会信用代码证 · Certificate of a grass-roots self-governing organisation
            CERTIFICATE_TYPE_2521 = "CERTIFICATE_TYPE_2521",
            /// `CERTIFICATE_TYPE_2522`: 农村集体经济组织登记证 · Registration of a rural collective
            CERTIFICATE_TYPE_2522 = "CERTIFICATE_TYPE_2522",
        }
    }

    enumeration! {
        /// 金融机构类型 · Financial institution type
        FinanceType {
            /// `BANK_AGENT`: 银行业 · Banking
            BANK_AGENT = "BANK_AGENT",
            /// `PAYMENT_AGENT`: 支付机构 · Payment institution
            PAYMENT_AGENT = "PAYMENT_AGENT",
            /// `INSURANCE`: 保险业 · Insurance
            INSURANCE = "INSURANCE",
            /// `TRADE_AND_SETTLE`: 交易及结算类金融机构 · Trading and settlement institution
            TRADE_AND_SETTLE = "TRADE_AND_SETTLE",
            /// `OTHER`: 其他金融机构 · Other financial institution
            OTHER = "OTHER",
        }
    }

    enumeration! {
        /// 受益人证件类型 · Beneficial owner ID document type
        UboIdDocType {
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
        /// 账户类型 · Account type
        BankAccountType {
            /// `74`: 对公账户 · Corporate account
            N74 = "74",
            /// `75`: 对私账户 · Personal account
            N75 = "75",
        }
    }

    enumeration! {
        /// 超级管理员类型 · Super administrator type
        ContactType {
            /// `65`: 法人 · Legal person
            N65 = "65",
            /// `66`: 负责人 · Person in charge
            N66 = "66",
        }
    }

    enumeration! {
        /// 超级管理员证件类型 · Super administrator ID document type
        ContactIdDocType {
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

    /// 提交申请单：请求 · Submit an account hosting application: request
    pub struct Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub out_request_no: Option<String>,
        /// 主体类型（必填） · Entity type (required)
        pub organization_type: OrganizationType,
        /// 是否金融机构 · Whether a financial institution
        pub finance_institution: Option<bool>,
        /// 营业执照/登记证书信息 · Business licence or registration certificate
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// 金融机构许可证信息 · Financial institution licence information
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// 超级管理员类型 · Super administrator type
        pub id_holder_type: IdHolderType,
        /// 证件类型 · ID document type
        pub id_doc_type: IdDocType,
        /// 法定代表人说明函 · Legal representative statement letter
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub authorize_letter_copy: Option<String>,
        /// 经营者/法人身份证信息 · Operator or legal representative ID card
        pub id_card_info: Option<IdCardInfo>,
        /// 经营者/法人其他类型证件信息 · Operator or legal representative other ID
        pub id_doc_info: Option<IdDocInfo>,
        /// 最终受益人信息列表 · Beneficial owners
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// 结算银行账户（必填） · Settlement bank account (required)
        pub account_info: Option<AccountInfo>,
        /// 超级管理员信息（必填） · Super administrator information (required)
        pub contact_info: Option<ContactInfo>,
        /// 店铺信息（必填） · Shop information (required)
        pub sales_scene_info: Option<SalesSceneInfo>,
        /// 结算规则 · Settlement rules
        pub settlement_info: Option<SettlementInfo>,
        /// 商户简称（必填） · Merchant short name (required)
        pub merchant_shortname: Option<String>,
        /// 特殊资质 · Special qualifications
        pub qualifications: Option<Vec<String>>,
        /// 补充材料 · Supplementary materials
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub business_addition_pics: Option<Vec<String>>,
        /// 补充说明 · Additional notes
        pub business_addition_desc: Option<String>,
        /// 是否走平台代理签约和代理核身入驻模式 · Whether platform signs and verifies
        pub proxy_sign_verify_mode: Option<bool>,
        /// 法人影印件信息辅助填写的平台声明 · Platform statement on the legal representative's ID copies
        pub id_card_complete_statement: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
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

        /// 营业执照/登记证书信息 · Business licence or registration certificate
        pub fn business_license_info<M>(
            mut self,
            value: impl crate::IntoMember<BusinessLicenseInfo, M>,
        ) -> Self {
            self.business_license_info = value.into_member();
            self
        }

        /// 金融机构许可证信息 · Financial institution licence information
        pub fn finance_institution_info<M>(
            mut self,
            value: impl crate::IntoMember<FinanceInstitutionInfo, M>,
        ) -> Self {
            self.finance_institution_info = value.into_member();
            self
        }

        /// 超级管理员类型 · Super administrator type
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

        /// 经营者/法人身份证信息 · Operator or legal representative ID card
        pub fn id_card_info<M>(mut self, value: impl crate::IntoMember<IdCardInfo, M>) -> Self {
            self.id_card_info = value.into_member();
            self
        }

        /// 经营者/法人其他类型证件信息 · Operator or legal representative other ID
        pub fn id_doc_info<M>(mut self, value: impl crate::IntoMember<IdDocInfo, M>) -> Self {
            self.id_doc_info = value.into_member();
            self
        }

        /// 最终受益人信息列表 · Beneficial owners
        pub fn ubo_info_list<M>(mut self, value: impl crate::IntoList<UboInfoList, M>) -> Self {
            self.ubo_info_list = value.into_list();
            self
        }

        /// 结算银行账户（必填） · Settlement bank account (required)
        pub fn account_info<M>(mut self, value: impl crate::IntoMember<AccountInfo, M>) -> Self {
            self.account_info = value.into_member();
            self
        }

        /// 超级管理员信息（必填） · Super administrator information (required)
        pub fn contact_info<M>(mut self, value: impl crate::IntoMember<ContactInfo, M>) -> Self {
            self.contact_info = value.into_member();
            self
        }

        /// 店铺信息（必填） · Shop information (required)
        pub fn sales_scene_info<M>(
            mut self,
            value: impl crate::IntoMember<SalesSceneInfo, M>,
        ) -> Self {
            self.sales_scene_info = value.into_member();
            self
        }

        /// 结算规则 · Settlement rules
        pub fn settlement_info<M>(
            mut self,
            value: impl crate::IntoMember<SettlementInfo, M>,
        ) -> Self {
            self.settlement_info = value.into_member();
            self
        }

        /// 商户简称（必填） · Merchant short name (required)
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }

        /// 特殊资质 · Special qualifications
        pub fn qualifications<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.qualifications = value.into_list();
            self
        }

        /// 补充材料 · Supplementary materials
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn business_addition_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.business_addition_pics = value.into_list();
            self
        }

        /// 补充说明 · Additional notes
        pub fn business_addition_desc<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_addition_desc = value.into_member();
            self
        }

        /// 是否走平台代理签约和代理核身入驻模式 · Whether platform signs and verifies
        pub fn proxy_sign_verify_mode<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.proxy_sign_verify_mode = value.into_member();
            self
        }

        /// 法人影印件信息辅助填写的平台声明 · Platform statement on the legal representative's ID copies
        pub fn id_card_complete_statement<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.id_card_complete_statement = value.into_member();
            self
        }
    }

    /// 营业执照/登记证书信息 · Business licence or registration certificate
    pub struct BusinessLicenseInfo {
        /// 登记证书类型 · Registration certificate type
        pub cert_type: CertType,
        /// 证件扫描件 · Licence or certificate image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub business_license_copy: Option<String>,
        /// 证件注册号 · Licence or certificate number
        pub business_license_number: Option<String>,
        /// 商户名称 · Merchant name
        pub merchant_name: Option<String>,
        /// 经营者/法定代表人姓名 · Operator or legal representative name
        pub legal_person: Option<String>,
        /// 注册地址 · Registered address
        pub company_address: Option<String>,
        /// 营业期限JSON格式字符串 · Business term (JSON string)
        ///
        /// JSON 文本。A text that holds JSON.
        pub business_time: Option<crate::JsonText<Vec<String>>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BusinessLicenseInfo {
        /// 登记证书类型 · Registration certificate type
        pub fn cert_type<M>(mut self, value: impl crate::IntoMember<CertType, M>) -> Self {
            self.cert_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件扫描件 · Licence or certificate image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn business_license_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_license_copy = value.into_member();
            self
        }

        /// 证件注册号 · Licence or certificate number
        pub fn business_license_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_license_number = value.into_member();
            self
        }

        /// 商户名称 · Merchant name
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 经营者/法定代表人姓名 · Operator or legal representative name
        pub fn legal_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person = value.into_member();
            self
        }

        /// 注册地址 · Registered address
        pub fn company_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_address = value.into_member();
            self
        }

        /// 营业期限JSON格式字符串 · Business term (JSON string)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn business_time<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.business_time = value.into_list().map(crate::JsonText);
            self
        }
    }

    /// 金融机构许可证信息 · Financial institution licence information
    pub struct FinanceInstitutionInfo {
        /// 金融机构类型 · Financial institution type
        pub finance_type: FinanceType,
        /// 金融机构许可证图片 · Financial institution licence images
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub finance_license_pics: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FinanceInstitutionInfo {
        /// 金融机构类型 · Financial institution type
        pub fn finance_type<M>(mut self, value: impl crate::IntoMember<FinanceType, M>) -> Self {
            self.finance_type = value.into_member().unwrap_or_default();
            self
        }

        /// 金融机构许可证图片 · Financial institution licence images
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn finance_license_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.finance_license_pics = value.into_list();
            self
        }
    }

    /// 经营者/法人身份证信息 · Operator or legal representative ID card
    pub struct IdCardInfo {
        /// 身份证人像面照片（必填） · ID card portrait side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub id_card_copy: Option<String>,
        /// 身份证国徽面照片（必填） · ID card emblem side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub id_card_national: Option<String>,
        /// 身份证姓名（必填） · Name on the ID card (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_name: Option<crate::Sensitive>,
        /// 身份证号码（必填） · ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 身份证有效期开始时间（必填） · ID card valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub id_card_valid_time_begin: Option<String>,
        /// 身份证有效期结束时间（必填） · ID card valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub id_card_valid_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IdCardInfo {
        /// 身份证人像面照片（必填） · ID card portrait side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn id_card_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_card_copy = value.into_member();
            self
        }

        /// 身份证国徽面照片（必填） · ID card emblem side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn id_card_national<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_card_national = value.into_member();
            self
        }

        /// 身份证姓名（必填） · Name on the ID card (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_name = value.into_member();
            self
        }

        /// 身份证号码（必填） · ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 身份证有效期开始时间（必填） · ID card valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn id_card_valid_time_begin<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.id_card_valid_time_begin = value.into_member();
            self
        }

        /// 身份证有效期结束时间（必填） · ID card valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn id_card_valid_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_card_valid_time = value.into_member();
            self
        }
    }

    /// 经营者/法人其他类型证件信息 · Operator or legal representative other ID
    pub struct IdDocInfo {
        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_doc_name: Option<crate::Sensitive>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_doc_number: Option<crate::Sensitive>,
        /// 证件正面照片（必填） · ID document front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub id_doc_copy: Option<String>,
        /// 证件反面照片 · ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub id_doc_copy_back: Option<String>,
        /// 证件有效期开始时间（必填） · ID document valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub doc_period_begin: Option<String>,
        /// 证件有效期结束时间（必填） · ID document valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub doc_period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IdDocInfo {
        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_doc_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_doc_name = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_doc_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_doc_number = value.into_member();
            self
        }

        /// 证件正面照片（必填） · ID document front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_doc_copy = value.into_member();
            self
        }

        /// 证件反面照片 · ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn id_doc_copy_back<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_doc_copy_back = value.into_member();
            self
        }

        /// 证件有效期开始时间（必填） · ID document valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn doc_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.doc_period_begin = value.into_member();
            self
        }

        /// 证件有效期结束时间（必填） · ID document valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn doc_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.doc_period_end = value.into_member();
            self
        }
    }

    /// 最终受益人信息列表 · Beneficial owners
    pub struct UboInfoList {
        /// 受益人证件类型 · Beneficial owner ID document type
        pub ubo_id_doc_type: UboIdDocType,
        /// 证件正面照片 · ID document front image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_doc_copy: Option<String>,
        /// 证件反面照片 · ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_doc_copy_back: Option<String>,
        /// 受益人姓名 · Beneficial owner name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub ubo_id_doc_name: Option<crate::Sensitive>,
        /// 证件号码 · ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub ubo_id_doc_number: Option<crate::Sensitive>,
        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub ubo_id_doc_address: Option<crate::Sensitive>,
        /// 证件有效期开始时间 · ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub ubo_period_begin: Option<String>,
        /// 证件有效期结束时间 · ID document valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub ubo_period_end: Option<String>,
        /// 证件有效期开始时间 · ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub ubo_id_doc_period_begin: Option<String>,
        /// 证件有效期结束时间 · ID document valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub ubo_id_doc_period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UboInfoList {
        /// 受益人证件类型 · Beneficial owner ID document type
        pub fn ubo_id_doc_type<M>(
            mut self,
            value: impl crate::IntoMember<UboIdDocType, M>,
        ) -> Self {
            self.ubo_id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件正面照片 · ID document front image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_doc_copy = value.into_member();
            self
        }

        /// 证件反面照片 · ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_doc_copy_back<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_doc_copy_back = value.into_member();
            self
        }

        /// 受益人姓名 · Beneficial owner name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn ubo_id_doc_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.ubo_id_doc_name = value.into_member();
            self
        }

        /// 证件号码 · ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn ubo_id_doc_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.ubo_id_doc_number = value.into_member();
            self
        }

        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn ubo_id_doc_address<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.ubo_id_doc_address = value.into_member();
            self
        }

        /// 证件有效期开始时间 · ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn ubo_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_period_begin = value.into_member();
            self
        }

        /// 证件有效期结束时间 · ID document valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn ubo_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_period_end = value.into_member();
            self
        }

        /// 证件有效期开始时间 · ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn ubo_id_doc_period_begin<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.ubo_id_doc_period_begin = value.into_member();
            self
        }

        /// 证件有效期结束时间 · ID document valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn ubo_id_doc_period_end<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.ubo_id_doc_period_end = value.into_member();
            self
        }
    }

    /// 结算银行账户 · Settlement bank account
    pub struct AccountInfo {
        /// 账户类型（必填） · Account type (required)
        pub bank_account_type: BankAccountType,
        /// 开户银行（必填） · Account bank (required)
        pub account_bank: Option<String>,
        /// 开户名称（必填） · Account name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_name: Option<crate::Sensitive>,
        /// 开户银行联行号 · Bank branch code
        pub bank_branch_id: Option<String>,
        /// 开户银行全称 · Full account bank name
        pub bank_name: Option<String>,
        /// 银行帐号（必填） · Bank account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AccountInfo {
        /// 账户类型（必填） · Account type (required)
        pub fn bank_account_type<M>(
            mut self,
            value: impl crate::IntoMember<BankAccountType, M>,
        ) -> Self {
            self.bank_account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 开户银行（必填） · Account bank (required)
        pub fn account_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_bank = value.into_member();
            self
        }

        /// 开户名称（必填） · Account name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn account_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.account_name = value.into_member();
            self
        }

        /// 开户银行联行号 · Bank branch code
        pub fn bank_branch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_branch_id = value.into_member();
            self
        }

        /// 开户银行全称 · Full account bank name
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 银行帐号（必填） · Bank account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn account_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.account_number = value.into_member();
            self
        }
    }

    /// 超级管理员信息 · Super administrator information
    pub struct ContactInfo {
        /// 超级管理员类型（必填） · Super administrator type (required)
        pub contact_type: ContactType,
        /// 超级管理员姓名（必填） · Super administrator name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub contact_name: Option<crate::Sensitive>,
        /// 超级管理员证件类型 · Super administrator ID document type
        pub contact_id_doc_type: ContactIdDocType,
        /// 超级管理员身份证件号码 · Super administrator ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub contact_id_card_number: Option<crate::Sensitive>,
        /// 超级管理员证件正面照片 · Super administrator ID front image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub contact_id_doc_copy: Option<String>,
        /// 超级管理员证件反面照片 · Super administrator ID back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub contact_id_doc_copy_back: Option<String>,
        /// 超级管理员证件有效期开始时间 · Super administrator ID valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub contact_period_begin: Option<String>,
        /// 超级管理员证件有效期结束时间 · Super administrator ID valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub contact_period_end: Option<String>,
        /// 业务办理授权函 · Business authorisation letter
        pub business_authorization_letter: Option<String>,
        /// 超级管理员证件有效期开始时间 · Super administrator ID valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub contact_id_doc_period_begin: Option<String>,
        /// 超级管理员证件有效期结束时间 · Super administrator ID valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub contact_id_doc_period_end: Option<String>,
        /// 超级管理员手机 · Super administrator mobile number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile_phone: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ContactInfo {
        /// 超级管理员类型（必填） · Super administrator type (required)
        pub fn contact_type<M>(mut self, value: impl crate::IntoMember<ContactType, M>) -> Self {
            self.contact_type = value.into_member().unwrap_or_default();
            self
        }

        /// 超级管理员姓名（必填） · Super administrator name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn contact_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.contact_name = value.into_member();
            self
        }

        /// 超级管理员证件类型 · Super administrator ID document type
        pub fn contact_id_doc_type<M>(
            mut self,
            value: impl crate::IntoMember<ContactIdDocType, M>,
        ) -> Self {
            self.contact_id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 超级管理员身份证件号码 · Super administrator ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn contact_id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.contact_id_card_number = value.into_member();
            self
        }

        /// 超级管理员证件正面照片 · Super administrator ID front image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn contact_id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_id_doc_copy = value.into_member();
            self
        }

        /// 超级管理员证件反面照片 · Super administrator ID back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn contact_id_doc_copy_back<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_id_doc_copy_back = value.into_member();
            self
        }

        /// 超级管理员证件有效期开始时间 · Super administrator ID valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn contact_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_period_begin = value.into_member();
            self
        }

        /// 超级管理员证件有效期结束时间 · Super administrator ID valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn contact_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_period_end = value.into_member();
            self
        }

        /// 业务办理授权函 · Business authorisation letter
        pub fn business_authorization_letter<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_authorization_letter = value.into_member();
            self
        }

        /// 超级管理员证件有效期开始时间 · Super administrator ID valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn contact_id_doc_period_begin<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_id_doc_period_begin = value.into_member();
            self
        }

        /// 超级管理员证件有效期结束时间 · Super administrator ID valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn contact_id_doc_period_end<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_id_doc_period_end = value.into_member();
            self
        }

        /// 超级管理员手机 · Super administrator mobile number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn mobile_phone<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.mobile_phone = value.into_member();
            self
        }
    }

    /// 店铺信息 · Shop information
    pub struct SalesSceneInfo {
        /// 店铺名称 · Shop name
        pub store_name: Option<String>,
        /// 店铺链接 · Shop URL
        ///
        /// 完整的网址。A complete URL.
        pub store_url: Option<String>,
        /// 店铺二维码 · Shop QR code
        pub store_qr_code: Option<String>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SalesSceneInfo {
        /// 店铺名称 · Shop name
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }

        /// 店铺链接 · Shop URL
        ///
        /// 完整的网址。A complete URL.
        pub fn store_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_url = value.into_member();
            self
        }

        /// 店铺二维码 · Shop QR code
        pub fn store_qr_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_qr_code = value.into_member();
            self
        }

        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_sub_appid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.mini_program_sub_appid = value.into_member();
            self
        }
    }

    /// 结算规则 · Settlement rules
    pub struct SettlementInfo {
        /// 结算规则ID · Settlement rule ID
        pub settlement_id: Option<String>,
        /// 所属行业 · Industry
        pub qualification_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettlementInfo {
        /// 结算规则ID · Settlement rule ID
        pub fn settlement_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_id = value.into_member();
            self
        }

        /// 所属行业 · Industry
        pub fn qualification_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qualification_type = value.into_member();
            self
        }
    }

    /// 提交申请单：应答 · Submit an account hosting application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<i64>,
        /// 业务申请编号 · Business application number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
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

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => organization_type: Required "organization_type",
            2 => finance_institution: Optional "finance_institution",
            3 => business_license_info: Optional "business_license_info",
            4 => finance_institution_info: Optional "finance_institution_info",
            5 => id_holder_type: Optional "id_holder_type",
            6 => id_doc_type: Optional "id_doc_type",
            7 => authorize_letter_copy: Optional "authorize_letter_copy",
            8 => id_card_info: Optional "id_card_info",
            9 => id_doc_info: Optional "id_doc_info",
            10 => ubo_info_list: Optional "ubo_info_list",
            11 => account_info: Required "account_info",
            12 => contact_info: Required "contact_info",
            13 => sales_scene_info: Required "sales_scene_info",
            14 => settlement_info: Optional "settlement_info",
            15 => merchant_shortname: Required "merchant_shortname",
            16 => qualifications: Optional "qualifications",
            17 => business_addition_pics: Optional "business_addition_pics",
            18 => business_addition_desc: Optional "business_addition_desc",
            19 => proxy_sign_verify_mode: Optional "proxy_sign_verify_mode",
            20 => id_card_complete_statement: Optional "id_card_complete_statement",
        }
        BusinessLicenseInfo {
            0 => cert_type: Optional "cert_type",
            1 => business_license_copy: Optional "business_license_copy",
            2 => business_license_number: Optional "business_license_number",
            3 => merchant_name: Optional "merchant_name",
            4 => legal_person: Optional "legal_person",
            5 => company_address: Optional "company_address",
            6 => business_time: Optional "business_time",
        }
        FinanceInstitutionInfo {
            0 => finance_type: Optional "finance_type",
            1 => finance_license_pics: Optional "finance_license_pics",
        }
        IdCardInfo {
            0 => id_card_copy: Required "id_card_copy",
            1 => id_card_national: Required "id_card_national",
            2 => id_card_name: Required "id_card_name",
            3 => id_card_number: Required "id_card_number",
            4 => id_card_valid_time_begin: Required "id_card_valid_time_begin",
            5 => id_card_valid_time: Required "id_card_valid_time",
        }
        IdDocInfo {
            0 => id_doc_name: Required "id_doc_name",
            1 => id_doc_number: Required "id_doc_number",
            2 => id_doc_copy: Required "id_doc_copy",
            3 => id_doc_copy_back: Optional "id_doc_copy_back",
            4 => doc_period_begin: Required "doc_period_begin",
            5 => doc_period_end: Required "doc_period_end",
        }
        UboInfoList {
            0 => ubo_id_doc_type: Optional "ubo_id_doc_type",
            1 => ubo_id_doc_copy: Optional "ubo_id_doc_copy",
            2 => ubo_id_doc_copy_back: Optional "ubo_id_doc_copy_back",
            3 => ubo_id_doc_name: Optional "ubo_id_doc_name",
            4 => ubo_id_doc_number: Optional "ubo_id_doc_number",
            5 => ubo_id_doc_address: Optional "ubo_id_doc_address",
            6 => ubo_period_begin: Optional "ubo_period_begin",
            7 => ubo_period_end: Optional "ubo_period_end",
            8 => ubo_id_doc_period_begin: Optional "ubo_id_doc_period_begin",
            9 => ubo_id_doc_period_end: Optional "ubo_id_doc_period_end",
        }
        AccountInfo {
            0 => bank_account_type: Required "bank_account_type",
            1 => account_bank: Required "account_bank",
            2 => account_name: Required "account_name",
            3 => bank_branch_id: Optional "bank_branch_id",
            4 => bank_name: Optional "bank_name",
            5 => account_number: Required "account_number",
        }
        ContactInfo {
            0 => contact_type: Required "contact_type",
            1 => contact_name: Required "contact_name",
            2 => contact_id_doc_type: Optional "contact_id_doc_type",
            3 => contact_id_card_number: Optional "contact_id_card_number",
            4 => contact_id_doc_copy: Optional "contact_id_doc_copy",
            5 => contact_id_doc_copy_back: Optional "contact_id_doc_copy_back",
            6 => contact_period_begin: Optional "contact_period_begin",
            7 => contact_period_end: Optional "contact_period_end",
            8 => business_authorization_letter: Optional "business_authorization_letter",
            9 => contact_id_doc_period_begin: Optional "contact_id_doc_period_begin",
            10 => contact_id_doc_period_end: Optional "contact_id_doc_period_end",
            11 => mobile_phone: Optional "mobile_phone",
        }
        SalesSceneInfo {
            0 => store_name: Optional "store_name",
            1 => store_url: Optional "store_url",
            2 => store_qr_code: Optional "store_qr_code",
            3 => mini_program_sub_appid: Optional "mini_program_sub_appid",
        }
        SettlementInfo {
            0 => settlement_id: Optional "settlement_id",
            1 => qualification_type: Optional "qualification_type",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}
