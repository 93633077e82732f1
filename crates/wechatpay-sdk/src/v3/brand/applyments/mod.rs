//! 提交入驻申请 · Submit a brand application
//!
//! `/v3/brand/applyments`

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

/// 提交入驻申请 · Submit a brand application
///
/// `/v3/brand/applyments`
#[derive(Clone)]
pub struct Applyments {
    pub(crate) node: crate::chain::Node,
}

impl Applyments {
    /// `/applyment-id`: 根据申请单ID查询申请状态 · Query a brand application by ID
    #[inline]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.clone() }
    }

    /// `/business-code`: 根据业务申请编号查询申请状态 · Query a brand application by business code
    #[inline]
    pub fn business_code(&self) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node.clone() }
    }

    /// `/cancel-applyment`: 撤销申请 · Cancel a brand application
    #[inline]
    pub fn cancel_applyment(&self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment { node: self.node.clone() }
    }

    /// 提交入驻申请 · Submit a brand application
    ///
    /// `POST /v3/brand/applyments`
    ///
    /// 服务商提交品牌入驻申请，包括管理员、主体、品牌和商标资料，返回微信支付申请单号。模式：服务商。
    ///
    /// Submits a brand onboarding application with administrator, legal entity, brand and trademark data and returns the application ID. Mode: partner.
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
    ///             .id_card_number("110101190003070018"),
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
    ///         post::Trademark::new().trademark_exists(post::TrademarkExists::TRADEMARK_NONE),
    ///     );
    /// let answer = client.v3().brand().applyments().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016249989](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
    #[doc(alias(
        "提交入驻申请",
        "Submit a brand application",
        "品牌入驻",
        "applyments",
        "brand/applyments"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/applyments", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/applyments")
    }
}

/// 提交入驻申请 · Submit a brand application
pub mod post {

    enumeration! {
        /// 管理员证件类型 · Administrator ID document type
        IdDocType {
            /// `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`: 中国大陆居民身份证 · Resident identity card of mainland China
            IDENTIFICATION_TYPE_MAINLAND_ID_CARD = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
            /// `IDENTIFICATION_TYPE_HONGKONG`: 香港居民来往内地通行证 · Mainland travel permit for Hong Kong residents
            IDENTIFICATION_TYPE_HONGKONG = "IDENTIFICATION_TYPE_HONGKONG",
            /// `IDENTIFICATION_TYPE_MACAO`: 澳门居民来往内地通行证 · Mainland travel permit for Macao residents
            IDENTIFICATION_TYPE_MACAO = "IDENTIFICATION_TYPE_MACAO",
            /// `IDENTIFICATION_TYPE_TAIWAN`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN = "IDENTIFICATION_TYPE_TAIWAN",
            /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
            IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: 台湾居民居住证 · Residence permit for Taiwan residents
            IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    enumeration! {
        /// 主体类型 · Entity type
        SubjectType {
            /// `SUBJECT_TYPE_ENTERPRISE`: 企业 · Company
            SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
            /// `SUBJECT_TYPE_INDIVIDUAL`: 个体工商户 · Individual business
            SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
        }
    }

    enumeration! {
        /// 有无商标 · Whether a trademark exists
        TrademarkExists {
            /// `TRADEMARK_EXISTS`: 有商标 · There is a trademark
            TRADEMARK_EXISTS = "TRADEMARK_EXISTS",
            /// `TRADEMARK_NONE`: 无商标 · There is no trademark
            TRADEMARK_NONE = "TRADEMARK_NONE",
        }
    }

    /// 提交入驻申请：请求 · Submit a brand application: request
    pub struct Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub business_code: Option<String>,
        /// 管理员信息（必填） · Administrator information (required)
        pub admin_info: Option<AdminInfo>,
        /// 主体资料（必填） · Entity information (required)
        pub subject_info: Option<SubjectInfo>,
        /// 品牌基础信息（必填） · Basic brand information (required)
        pub brand_basic_info: Option<BrandBasicInfo>,
        /// 品牌商标资料（必填） · Brand trademark information (required)
        pub trademark: Option<Trademark>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 管理员信息（必填） · Administrator information (required)
        pub fn admin_info<M>(mut self, value: impl crate::IntoMember<AdminInfo, M>) -> Self {
            self.admin_info = value.into_member();
            self
        }

        /// 主体资料（必填） · Entity information (required)
        pub fn subject_info<M>(mut self, value: impl crate::IntoMember<SubjectInfo, M>) -> Self {
            self.subject_info = value.into_member();
            self
        }

        /// 品牌基础信息（必填） · Basic brand information (required)
        pub fn brand_basic_info<M>(
            mut self,
            value: impl crate::IntoMember<BrandBasicInfo, M>,
        ) -> Self {
            self.brand_basic_info = value.into_member();
            self
        }

        /// 品牌商标资料（必填） · Brand trademark information (required)
        pub fn trademark<M>(mut self, value: impl crate::IntoMember<Trademark, M>) -> Self {
            self.trademark = value.into_member();
            self
        }
    }

    /// 管理员信息 · Administrator information
    pub struct AdminInfo {
        /// 管理员姓名（必填） · Administrator name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub admin_name: Option<crate::Sensitive>,
        /// 管理员证件类型（必填） · Administrator ID document type (required)
        pub id_doc_type: IdDocType,
        /// 管理员证件号（必填） · Administrator ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AdminInfo {
        /// 管理员姓名（必填） · Administrator name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn admin_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.admin_name = value.into_member();
            self
        }

        /// 管理员证件类型（必填） · Administrator ID document type (required)
        pub fn id_doc_type<M>(mut self, value: impl crate::IntoMember<IdDocType, M>) -> Self {
            self.id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 管理员证件号（必填） · Administrator ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }
    }

    /// 主体资料 · Entity information
    pub struct SubjectInfo {
        /// 主体类型（必填） · Entity type (required)
        pub subject_type: SubjectType,
        /// 主体名称（必填） · Entity name (required)
        pub subject_name: Option<String>,
        /// 统一社会信用代码（必填） · Unified social credit code (required)
        pub unified_social_credit_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubjectInfo {
        /// 主体类型（必填） · Entity type (required)
        pub fn subject_type<M>(mut self, value: impl crate::IntoMember<SubjectType, M>) -> Self {
            self.subject_type = value.into_member().unwrap_or_default();
            self
        }

        /// 主体名称（必填） · Entity name (required)
        pub fn subject_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.subject_name = value.into_member();
            self
        }

        /// 统一社会信用代码（必填） · Unified social credit code (required)
        pub fn unified_social_credit_code<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.unified_social_credit_code = value.into_member();
            self
        }
    }

    /// 品牌基础信息 · Basic brand information
    pub struct BrandBasicInfo {
        /// 品牌名称（必填） · Brand name (required)
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub brand_name: Option<String>,
        /// 品牌Logo（必填） · Brand logo (required)
        pub brand_logo: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BrandBasicInfo {
        /// 品牌名称（必填） · Brand name (required)
        pub fn brand_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_name = value.into_member();
            self
        }

        /// 品牌Logo（必填） · Brand logo (required)
        pub fn brand_logo<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_logo = value.into_member();
            self
        }
    }

    /// 品牌商标资料 · Brand trademark information
    pub struct Trademark {
        /// 有无商标（必填） · Whether a trademark exists (required)
        pub trademark_exists: TrademarkExists,
        /// 商标注册证 · Trademark registration certificate
        pub trademark_registration_certificate: Option<TrademarkRegistrationCertificate>,
        /// Logo商标注册证 · Logo trademark registration certificate
        pub logo_trademark_registration_certificate: Option<LogoTrademarkRegistrationCertificate>,
        /// 无商标额外证明材料 · Additional proof without a trademark
        pub no_trademark_addition_prove: Option<String>,
        /// 无商标额外证明材料列表 · Additional proofs without a trademark
        pub no_trademark_addition_prove_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Trademark {
        /// 有无商标（必填） · Whether a trademark exists (required)
        pub fn trademark_exists<M>(
            mut self,
            value: impl crate::IntoMember<TrademarkExists, M>,
        ) -> Self {
            self.trademark_exists = value.into_member().unwrap_or_default();
            self
        }

        /// 商标注册证 · Trademark registration certificate
        pub fn trademark_registration_certificate<M>(
            mut self,
            value: impl crate::IntoMember<TrademarkRegistrationCertificate, M>,
        ) -> Self {
            self.trademark_registration_certificate = value.into_member();
            self
        }

        /// Logo商标注册证 · Logo trademark registration certificate
        pub fn logo_trademark_registration_certificate<M>(
            mut self,
            value: impl crate::IntoMember<LogoTrademarkRegistrationCertificate, M>,
        ) -> Self {
            self.logo_trademark_registration_certificate = value.into_member();
            self
        }

        /// 无商标额外证明材料 · Additional proof without a trademark
        pub fn no_trademark_addition_prove<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.no_trademark_addition_prove = value.into_member();
            self
        }

        /// 无商标额外证明材料列表 · Additional proofs without a trademark
        pub fn no_trademark_addition_prove_list<M>(
            mut self,
            value: impl crate::IntoList<String, M>,
        ) -> Self {
            self.no_trademark_addition_prove_list = value.into_list();
            self
        }
    }

    /// 商标注册证 · Trademark registration certificate
    pub struct TrademarkRegistrationCertificate {
        /// 商标注册证 · Trademark registration certificate
        pub certificate: Option<String>,
        /// 商标名称（必填） · Trademark name (required)
        pub name: Option<String>,
        /// 商标注册号（必填） · Trademark registration number (required)
        pub number: Option<String>,
        /// 商标有效期开始时间（必填） · Trademark valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub valid_begin_time: Option<String>,
        /// 商标有效期结束时间（必填） · Trademark valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub valid_end_time: Option<String>,
        /// 商标国际分类（必填） · Trademark international class (required)
        pub international_class: Option<String>,
        /// 商标注册人（必填） · Trademark holder (required)
        pub holder: Option<String>,
        /// 商标许可使用授权书 · Trademark licence
        pub license: Option<String>,
        /// 商标授权有效期开始时间 · Trademark licence valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub authorization_begin_time: Option<String>,
        /// 商标授权有效期结束时间 · Trademark licence valid until
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub authorization_end_time: Option<String>,
        /// 商标注册证列表 · Trademark registration certificates
        pub certificate_list: Option<Vec<String>>,
        /// 商标许可使用授权书列表 · Trademark licences
        pub license_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TrademarkRegistrationCertificate {
        /// 商标注册证 · Trademark registration certificate
        pub fn certificate<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.certificate = value.into_member();
            self
        }

        /// 商标名称（必填） · Trademark name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 商标注册号（必填） · Trademark registration number (required)
        pub fn number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.number = value.into_member();
            self
        }

        /// 商标有效期开始时间（必填） · Trademark valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn valid_begin_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.valid_begin_time = value.into_member();
            self
        }

        /// 商标有效期结束时间（必填） · Trademark valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn valid_end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.valid_end_time = value.into_member();
            self
        }

        /// 商标国际分类（必填） · Trademark international class (required)
        pub fn international_class<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.international_class = value.into_member();
            self
        }

        /// 商标注册人（必填） · Trademark holder (required)
        pub fn holder<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.holder = value.into_member();
            self
        }

        /// 商标许可使用授权书 · Trademark licence
        pub fn license<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license = value.into_member();
            self
        }

        /// 商标授权有效期开始时间 · Trademark licence valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn authorization_begin_time<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.authorization_begin_time = value.into_member();
            self
        }

        /// 商标授权有效期结束时间 · Trademark licence valid until
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn authorization_end_time<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.authorization_end_time = value.into_member();
            self
        }

        /// 商标注册证列表 · Trademark registration certificates
        pub fn certificate_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.certificate_list = value.into_list();
            self
        }

        /// 商标许可使用授权书列表 · Trademark licences
        pub fn license_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.license_list = value.into_list();
            self
        }
    }

    /// Logo商标注册证 · Logo trademark registration certificate
    pub struct LogoTrademarkRegistrationCertificate {
        /// Logo商标注册证 · Logo trademark registration certificate
        pub certificate: Option<String>,
        /// Logo商标名称（必填） · Logo trademark name (required)
        pub name: Option<String>,
        /// Logo商标注册号（必填） · Logo trademark registration number (required)
        pub number: Option<String>,
        /// Logo商标有效期开始时间（必填） · Logo trademark valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub valid_begin_time: Option<String>,
        /// Logo商标有效期结束时间（必填） · Logo trademark valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub valid_end_time: Option<String>,
        /// Logo商标国际分类（必填） · Logo trademark international class (required)
        pub international_class: Option<String>,
        /// Logo商标注册人（必填） · Logo trademark holder (required)
        pub holder: Option<String>,
        /// Logo商标许可使用授权书 · Logo trademark licence
        pub license: Option<String>,
        /// Logo商标授权有效期开始时间 · Logo trademark licence valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub authorization_begin_time: Option<String>,
        /// Logo商标授权有效期结束时间 · Logo trademark licence valid until
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub authorization_end_time: Option<String>,
        /// Logo商标注册证列表 · Logo trademark registration certificates
        pub certificate_list: Option<Vec<String>>,
        /// Logo商标许可使用授权书列表 · Logo trademark licences
        pub license_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl LogoTrademarkRegistrationCertificate {
        /// Logo商标注册证 · Logo trademark registration certificate
        pub fn certificate<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.certificate = value.into_member();
            self
        }

        /// Logo商标名称（必填） · Logo trademark name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// Logo商标注册号（必填） · Logo trademark registration number (required)
        pub fn number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.number = value.into_member();
            self
        }

        /// Logo商标有效期开始时间（必填） · Logo trademark valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn valid_begin_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.valid_begin_time = value.into_member();
            self
        }

        /// Logo商标有效期结束时间（必填） · Logo trademark valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn valid_end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.valid_end_time = value.into_member();
            self
        }

        /// Logo商标国际分类（必填） · Logo trademark international class (required)
        pub fn international_class<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.international_class = value.into_member();
            self
        }

        /// Logo商标注册人（必填） · Logo trademark holder (required)
        pub fn holder<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.holder = value.into_member();
            self
        }

        /// Logo商标许可使用授权书 · Logo trademark licence
        pub fn license<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license = value.into_member();
            self
        }

        /// Logo商标授权有效期开始时间 · Logo trademark licence valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn authorization_begin_time<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.authorization_begin_time = value.into_member();
            self
        }

        /// Logo商标授权有效期结束时间 · Logo trademark licence valid until
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn authorization_end_time<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.authorization_end_time = value.into_member();
            self
        }

        /// Logo商标注册证列表 · Logo trademark registration certificates
        pub fn certificate_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.certificate_list = value.into_list();
            self
        }

        /// Logo商标许可使用授权书列表 · Logo trademark licences
        pub fn license_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.license_list = value.into_list();
            self
        }
    }

    /// 提交入驻申请：应答 · Submit a brand application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
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

    message! {
        Request {
            0 => business_code: Required "business_code",
            1 => admin_info: Required "admin_info",
            2 => subject_info: Required "subject_info",
            3 => brand_basic_info: Required "brand_basic_info",
            4 => trademark: Required "trademark",
        }
        AdminInfo {
            0 => admin_name: Required "admin_name",
            1 => id_doc_type: Required "id_doc_type",
            2 => id_card_number: Required "id_card_number",
        }
        SubjectInfo {
            0 => subject_type: Required "subject_type",
            1 => subject_name: Required "subject_name",
            2 => unified_social_credit_code: Required "unified_social_credit_code",
        }
        BrandBasicInfo {
            0 => brand_name: Required "brand_name",
            1 => brand_logo: Required "brand_logo",
        }
        Trademark {
            0 => trademark_exists: Required "trademark_exists",
            1 => trademark_registration_certificate: Optional "trademark_registration_certificate",
            2 => logo_trademark_registration_certificate: Optional "logo_trademark_registration_certificate",
            3 => no_trademark_addition_prove: Optional "no_trademark_addition_prove",
            4 => no_trademark_addition_prove_list: Optional "no_trademark_addition_prove_list",
        }
        TrademarkRegistrationCertificate {
            0 => certificate: Optional "certificate",
            1 => name: Required "name",
            2 => number: Required "number",
            3 => valid_begin_time: Required "valid_begin_time",
            4 => valid_end_time: Required "valid_end_time",
            5 => international_class: Required "international_class",
            6 => holder: Required "holder",
            7 => license: Optional "license",
            8 => authorization_begin_time: Optional "authorization_begin_time",
            9 => authorization_end_time: Optional "authorization_end_time",
            10 => certificate_list: Optional "certificate_list",
            11 => license_list: Optional "license_list",
        }
        LogoTrademarkRegistrationCertificate {
            0 => certificate: Optional "certificate",
            1 => name: Required "name",
            2 => number: Required "number",
            3 => valid_begin_time: Required "valid_begin_time",
            4 => valid_end_time: Required "valid_end_time",
            5 => international_class: Required "international_class",
            6 => holder: Required "holder",
            7 => license: Optional "license",
            8 => authorization_begin_time: Optional "authorization_begin_time",
            9 => authorization_end_time: Optional "authorization_end_time",
            10 => certificate_list: Optional "certificate_list",
            11 => license_list: Optional "license_list",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => business_code: Optional "business_code",
        }
    }
}
