//! 提交申请单 · Submit a sub-merchant application
//!
//! `/v3/applyment4sub/applyment`

pub mod applyment_id;
pub mod business_code;

/// 提交申请单 · Submit a sub-merchant application
///
/// `/v3/applyment4sub/applyment`
#[derive(Clone)]
pub struct Applyment {
    pub(crate) node: crate::chain::Node,
}

impl Applyment {
    /// `/applyment_id`: 通过申请单号查询申请状态 · Query an application by ID
    #[inline]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.clone() }
    }

    /// `/business_code`: 通过业务申请编号查询申请状态 · Query an application by business code
    #[inline]
    pub fn business_code(&self) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node.clone() }
    }

    /// 提交申请单 · Submit a sub-merchant application
    ///
    /// `POST /v3/applyment4sub/applyment/`
    ///
    /// 服务商为特约商户提交进件资料，敏感信息须加密；返回微信支付申请单号，用它查询审核进度。模式：服务商。
    ///
    /// Submits the onboarding data of a sub-merchant, with sensitive fields encrypted, and returns the WeChat Pay application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::applyment4sub::applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("100001")
    ///     .contact_info(
    ///         post::ContactInfo::new()
    ///             .contact_type(post::ContactType::LEGAL)
    ///             .contact_name("张三")
    ///             .mobile_phone("13800000000")
    ///             .contact_email("zhangsan@example.com"),
    ///     )
    ///     .subject_info(
    ///         post::SubjectInfo::new()
    ///             .subject_type(post::SubjectType::SUBJECT_TYPE_INDIVIDUAL)
    ///             .business_license_info(
    ///                 post::BusinessLicenseInfo::new()
    ///                     .license_copy("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln")
    ///                     .license_number("100001")
    ///                     .merchant_name("晨光咖啡")
    ///                     .legal_person("李四"),
    ///             )
    ///             .certificate_info(
    ///                 post::CertificateInfo::new()
    ///                     .cert_copy("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln")
    ///                     .cert_type(post::CertType::CERTIFICATE_TYPE_2388)
    ///                     .cert_number("100001")
    ///                     .merchant_name("晨光咖啡")
    ///                     .company_address("广东省深圳市南山区")
    ///                     .legal_person("李四")
    ///                     .period_begin("2035-08-01")
    ///                     .period_end("2035-08-01"),
    ///             )
    ///             .identity_info(
    ///                 post::IdentityInfo::new()
    ///                     .id_doc_type(post::IdDocType::IDENTIFICATION_TYPE_IDCARD),
    ///             ),
    ///     )
    ///     .business_info(
    ///         post::BusinessInfo::new()
    ///             .merchant_shortname("晨光咖啡")
    ///             .service_phone("0755-86010000")
    ///             .sales_info(
    ///                 post::SalesInfo::new()
    ///                     .sales_scenes_type([post::SalesScenesType::SALES_SCENES_STORE])
    ///                     .biz_store_info(
    ///                         post::BizStoreInfo::new()
    ///                             .biz_store_name("科技园店")
    ///                             .biz_address_code("440305")
    ///                             .biz_store_address("广东省深圳市南山区")
    ///                             .store_entrance_pic(["MediaId"])
    ///                             .indoor_pic(["MediaId"]),
    ///                     ),
    ///             ),
    ///     )
    ///     .settlement_info(post::SettlementInfo::new())
    ///     .bank_account_info(
    ///         post::BankAccountInfo::new()
    ///             .bank_account_type(post::BankAccountType::BANK_ACCOUNT_TYPE_CORPORATE)
    ///             .account_name("张三")
    ///             .account_bank("工商银行")
    ///             .bank_address_code("440305"),
    ///     );
    /// let answer = client.v3().applyment4sub().applyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个服务商每秒 15 次请求。
    ///
    /// Rate limits: 15 requests a second for each partner.
    ///
    /// # Errors
    ///
    /// - `APPLYMENT_NOTEXIST` (400): 没有这张申请单。核对申请单号或业务编号。 · No such application exists. Check the application number.
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `PROCESSING` (400): 同一编号已有流程中的申请单。查申请状态；要提新的就换编号。 · An application under this number is already in progress. Query its state. For a new application, use a new number.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `REQUEST_BLOCKED` (403): 图片类型、meta 或签名不符。核对 meta 后重新上传图片。 · The type of the picture, `meta` or the signature does not fit. Check `meta`, then upload the picture again.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，申请单可能已创建。业务编号与内容不变再发。可能已经执行。 · The platform failed or timed out. The application may exist. Send the request again with the same number and content. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RATE_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012719997](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
    #[doc(alias(
        "提交申请单",
        "Submit a sub-merchant application",
        "商户进件",
        "applyment",
        "applyment4sub/applyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/applyment4sub/applyment/", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/applyment4sub/applyment")
    }
}

/// 提交申请单 · Submit a sub-merchant application
pub mod post {

    enumeration! {
        /// 超级管理员类型 · Super administrator type
        ContactType {
            /// `LEGAL`: 法定代表人或经营者 · Legal representative or operator
            LEGAL = "LEGAL",
            /// `SUPER`: 经办人 · Handler
            SUPER = "SUPER",
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

    enumeration! {
        /// 主体类型 · Entity type
        SubjectType {
            /// `SUBJECT_TYPE_INDIVIDUAL`: 个体工商户 · Individual business
            SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
            /// `SUBJECT_TYPE_ENTERPRISE`: 企业 · Company
            SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
            /// `SUBJECT_TYPE_INSTITUTIONS`: 党政、机关及事业单位 · Government and public institution
            SUBJECT_TYPE_INSTITUTIONS = "SUBJECT_TYPE_INSTITUTIONS",
            /// `SUBJECT_TYPE_OTHERS`: 其他组织 · Other organisation
            SUBJECT_TYPE_OTHERS = "SUBJECT_TYPE_OTHERS",
            /// `SUBJECT_TYPE_MICRO`: 小微商户 · Micro merchant
            SUBJECT_TYPE_MICRO = "SUBJECT_TYPE_MICRO",
            /// `SUBJECT_TYPE_GOVERNMENT`: 政府机关 · Government body
            SUBJECT_TYPE_GOVERNMENT = "SUBJECT_TYPE_GOVERNMENT",
            /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`: 事业单位 · Public institution
            SUBJECT_TYPE_INSTITUTIONS_CLONED = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        }
    }

    enumeration! {
        /// 账户类型 · Account type
        BankAccountType {
            /// `BANK_ACCOUNT_TYPE_CORPORATE`: 对公银行账户 · Corporate bank account
            BANK_ACCOUNT_TYPE_CORPORATE = "BANK_ACCOUNT_TYPE_CORPORATE",
            /// `BANK_ACCOUNT_TYPE_PERSONAL`: 个人银行账户 · Personal bank account
            BANK_ACCOUNT_TYPE_PERSONAL = "BANK_ACCOUNT_TYPE_PERSONAL",
        }
    }

    enumeration! {
        /// 小微经营类型 · Micro merchant business type
        MicroBizType {
            /// `MICRO_TYPE_STORE`: 门店场所 · Store
            MICRO_TYPE_STORE = "MICRO_TYPE_STORE",
            /// `MICRO_TYPE_MOBILE`: 流动经营或便民服务 · Mobile business or services
            MICRO_TYPE_MOBILE = "MICRO_TYPE_MOBILE",
            /// `MICRO_TYPE_ONLINE`: 线上商品或服务交易 · Online trade
            MICRO_TYPE_ONLINE = "MICRO_TYPE_ONLINE",
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
        /// 经营场景类型 · Business scenario types
        SalesScenesType {
            /// `SALES_SCENES_STORE`: 线下场所 · Offline premises
            SALES_SCENES_STORE = "SALES_SCENES_STORE",
            /// `SALES_SCENES_MP`: 公众号 · Official Account
            SALES_SCENES_MP = "SALES_SCENES_MP",
            /// `SALES_SCENES_MINI_PROGRAM`: 小程序 · Mini Program
            SALES_SCENES_MINI_PROGRAM = "SALES_SCENES_MINI_PROGRAM",
            /// `SALES_SCENES_WEB`: 互联网网站 · Website
            SALES_SCENES_WEB = "SALES_SCENES_WEB",
            /// `SALES_SCENES_APP`: 应用 · App
            SALES_SCENES_APP = "SALES_SCENES_APP",
            /// `SALES_SCENES_WEWORK`: 企业微信 · WeCom
            SALES_SCENES_WEWORK = "SALES_SCENES_WEWORK",
        }
    }

    /// 提交申请单：请求 · Submit a sub-merchant application: request
    ///
    /// 条件 Conditions:
    ///
    /// - `bank_account_info.bank_branch_id`、`bank_account_info.bank_name`：其他银行时联行号与支行全称二选一。`bank_account_info.bank_branch_id`, `bank_account_info.bank_name`: For other banks: branch code or full branch name
    /// - `business_info.sales_info.mp_info.mp_appid`、`business_info.sales_info.mp_info.mp_sub_appid`：公众号 appid 二选一。`business_info.sales_info.mp_info.mp_appid`, `business_info.sales_info.mp_info.mp_sub_appid`: One of the two
    /// - `business_info.sales_info.mini_program_info.mini_program_appid`、`business_info.sales_info.mini_program_info.mini_program_sub_appid`：小程序 appid 二选一。`business_info.sales_info.mini_program_info.mini_program_appid`, `business_info.sales_info.mini_program_info.mini_program_sub_appid`: One of the two
    /// - `business_info.sales_info.app_info.app_appid`、`business_info.sales_info.app_info.app_sub_appid`：APP appid 二选一。`business_info.sales_info.app_info.app_appid`, `business_info.sales_info.app_info.app_sub_appid`: One of the two
    /// - `subject_info.finance_institution_info`：金融机构必填。`subject_info.finance_institution_info`: Required for financial institutions
    /// - `subject_info.certificate_info`：政府机关、事业单位、社会组织必填。`subject_info.certificate_info`: Required for government, institution and other organisations
    /// - `subject_info.business_license_info`：个体户、企业必填。`subject_info.business_license_info`: Required for individual businesses and enterprises
    /// - `business_info.sales_info.app_info`：经营场景含 SALES\_SCENES\_APP 时必填。`business_info.sales_info.app_info`: Required when the scenes contain SALES\_SCENES\_APP
    /// - `business_info.sales_info.mini_program_info`：经营场景含 SALES\_SCENES\_MINI\_PROGRAM 时必填。`business_info.sales_info.mini_program_info`: Required when the scenes contain SALES\_SCENES\_MINI\_PROGRAM
    /// - `business_info.sales_info.mp_info`：经营场景含 SALES\_SCENES\_MP 时必填。`business_info.sales_info.mp_info`: Required when the scenes contain SALES\_SCENES\_MP
    /// - `business_info.sales_info.biz_store_info`：经营场景含 SALES\_SCENES\_STORE 时必填。`business_info.sales_info.biz_store_info`: Required when the scenes contain SALES\_SCENES\_STORE
    /// - `business_info.sales_info.web_info`：经营场景含 SALES\_SCENES\_WEB 时必填。`business_info.sales_info.web_info`: Required when the scenes contain SALES\_SCENES\_WEB
    /// - `business_info.sales_info.wework_info`：经营场景含 SALES\_SCENES\_WEWORK 时必填。`business_info.sales_info.wework_info`: Required when the scenes contain SALES\_SCENES\_WEWORK
    pub struct Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub business_code: Option<String>,
        /// 超级管理员信息（必填） · Super administrator information (required)
        pub contact_info: Option<ContactInfo>,
        /// 主体资料（必填） · Entity information (required)
        pub subject_info: Option<SubjectInfo>,
        /// 经营资料（必填） · Business information (required)
        pub business_info: Option<BusinessInfo>,
        /// 结算规则（必填） · Settlement rules (required)
        pub settlement_info: Option<SettlementInfo>,
        /// 结算银行账户（必填） · Settlement bank account (required)
        pub bank_account_info: Option<BankAccountInfo>,
        /// 补充材料 · Supplementary materials
        pub addition_info: Option<AdditionInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 超级管理员信息（必填） · Super administrator information (required)
        pub fn contact_info<M>(mut self, value: impl crate::IntoMember<ContactInfo, M>) -> Self {
            self.contact_info = value.into_member();
            self
        }

        /// 主体资料（必填） · Entity information (required)
        pub fn subject_info<M>(mut self, value: impl crate::IntoMember<SubjectInfo, M>) -> Self {
            self.subject_info = value.into_member();
            self
        }

        /// 经营资料（必填） · Business information (required)
        pub fn business_info<M>(mut self, value: impl crate::IntoMember<BusinessInfo, M>) -> Self {
            self.business_info = value.into_member();
            self
        }

        /// 结算规则（必填） · Settlement rules (required)
        pub fn settlement_info<M>(
            mut self,
            value: impl crate::IntoMember<SettlementInfo, M>,
        ) -> Self {
            self.settlement_info = value.into_member();
            self
        }

        /// 结算银行账户（必填） · Settlement bank account (required)
        pub fn bank_account_info<M>(
            mut self,
            value: impl crate::IntoMember<BankAccountInfo, M>,
        ) -> Self {
            self.bank_account_info = value.into_member();
            self
        }

        /// 补充材料 · Supplementary materials
        pub fn addition_info<M>(mut self, value: impl crate::IntoMember<AdditionInfo, M>) -> Self {
            self.addition_info = value.into_member();
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
        pub contact_id_number: Option<crate::Sensitive>,
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
        /// 超级管理员微信openid · Super administrator openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 联系手机（必填） · Contact mobile number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile_phone: Option<crate::Sensitive>,
        /// 联系邮箱（必填） · Contact email (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub contact_email: Option<crate::Sensitive>,
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
        pub fn contact_id_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.contact_id_number = value.into_member();
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

        /// 超级管理员微信openid · Super administrator openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 联系手机（必填） · Contact mobile number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn mobile_phone<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.mobile_phone = value.into_member();
            self
        }

        /// 联系邮箱（必填） · Contact email (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn contact_email<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.contact_email = value.into_member();
            self
        }
    }

    /// 主体资料 · Entity information
    pub struct SubjectInfo {
        /// 主体类型（必填） · Entity type (required)
        pub subject_type: SubjectType,
        /// 是否是金融机构 · Whether a financial institution
        ///
        /// 默认 `false`。Default `false`.
        pub finance_institution: Option<bool>,
        /// 小微辅助证明材料 · Micro merchant supporting materials
        pub micro_biz_info: Option<MicroBizInfo>,
        /// 营业执照（必填） · Business licence (required)
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// 登记证书（必填） · Registration certificate (required)
        pub certificate_info: Option<CertificateInfo>,
        /// 组织机构代码证信息 · Organisation code certificate information
        pub organization_info: Option<OrganizationInfo>,
        /// 单位证明函照片 · Entity proof letter image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub certificate_letter_copy: Option<String>,
        /// 金融机构许可证信息 · Financial institution licence information
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// 经营者/法人身份证件（必填） · Operator or legal representative ID (required)
        pub identity_info: Option<IdentityInfo>,
        /// 最终受益人信息列表 · Beneficial owners
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubjectInfo {
        /// 主体类型（必填） · Entity type (required)
        pub fn subject_type<M>(mut self, value: impl crate::IntoMember<SubjectType, M>) -> Self {
            self.subject_type = value.into_member().unwrap_or_default();
            self
        }

        /// 是否是金融机构 · Whether a financial institution
        pub fn finance_institution<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.finance_institution = value.into_member();
            self
        }

        /// 小微辅助证明材料 · Micro merchant supporting materials
        pub fn micro_biz_info<M>(mut self, value: impl crate::IntoMember<MicroBizInfo, M>) -> Self {
            self.micro_biz_info = value.into_member();
            self
        }

        /// 营业执照（必填） · Business licence (required)
        pub fn business_license_info<M>(
            mut self,
            value: impl crate::IntoMember<BusinessLicenseInfo, M>,
        ) -> Self {
            self.business_license_info = value.into_member();
            self
        }

        /// 登记证书（必填） · Registration certificate (required)
        pub fn certificate_info<M>(
            mut self,
            value: impl crate::IntoMember<CertificateInfo, M>,
        ) -> Self {
            self.certificate_info = value.into_member();
            self
        }

        /// 组织机构代码证信息 · Organisation code certificate information
        pub fn organization_info<M>(
            mut self,
            value: impl crate::IntoMember<OrganizationInfo, M>,
        ) -> Self {
            self.organization_info = value.into_member();
            self
        }

        /// 单位证明函照片 · Entity proof letter image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn certificate_letter_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.certificate_letter_copy = value.into_member();
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

        /// 经营者/法人身份证件（必填） · Operator or legal representative ID (required)
        pub fn identity_info<M>(mut self, value: impl crate::IntoMember<IdentityInfo, M>) -> Self {
            self.identity_info = value.into_member();
            self
        }

        /// 最终受益人信息列表 · Beneficial owners
        pub fn ubo_info_list<M>(mut self, value: impl crate::IntoList<UboInfoList, M>) -> Self {
            self.ubo_info_list = value.into_list();
            self
        }
    }

    /// 经营资料 · Business information
    pub struct BusinessInfo {
        /// 商户简称（必填） · Merchant short name (required)
        pub merchant_shortname: Option<String>,
        /// 客服电话（必填） · Customer service phone (required)
        pub service_phone: Option<String>,
        /// 经营场景（必填） · Business scenarios (required)
        pub sales_info: Option<SalesInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BusinessInfo {
        /// 商户简称（必填） · Merchant short name (required)
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }

        /// 客服电话（必填） · Customer service phone (required)
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }

        /// 经营场景（必填） · Business scenarios (required)
        pub fn sales_info<M>(mut self, value: impl crate::IntoMember<SalesInfo, M>) -> Self {
            self.sales_info = value.into_member();
            self
        }
    }

    /// 结算规则 · Settlement rules
    pub struct SettlementInfo {
        /// 入驻结算规则ID · Onboarding settlement rule ID
        pub settlement_id: Option<String>,
        /// 所属行业 · Industry
        pub qualification_type: Option<String>,
        /// 特殊资质图片 · Special qualification images
        pub qualifications: Option<Vec<String>>,
        /// 优惠费率活动ID · Preferential rate campaign ID
        pub activities_id: Option<String>,
        /// 优惠费率活动值 · Preferential rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub activities_rate: Option<String>,
        /// 非信用卡活动费率值 · Non-credit card campaign rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub debit_activities_rate: Option<String>,
        /// 信用卡活动费率值 · Credit card campaign rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub credit_activities_rate: Option<String>,
        /// 优惠费率活动补充材料 · Preferential rate campaign materials
        pub activities_additions: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettlementInfo {
        /// 入驻结算规则ID · Onboarding settlement rule ID
        pub fn settlement_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_id = value.into_member();
            self
        }

        /// 所属行业 · Industry
        pub fn qualification_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qualification_type = value.into_member();
            self
        }

        /// 特殊资质图片 · Special qualification images
        pub fn qualifications<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.qualifications = value.into_list();
            self
        }

        /// 优惠费率活动ID · Preferential rate campaign ID
        pub fn activities_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activities_id = value.into_member();
            self
        }

        /// 优惠费率活动值 · Preferential rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub fn activities_rate<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activities_rate = value.into_member();
            self
        }

        /// 非信用卡活动费率值 · Non-credit card campaign rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub fn debit_activities_rate<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.debit_activities_rate = value.into_member();
            self
        }

        /// 信用卡活动费率值 · Credit card campaign rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub fn credit_activities_rate<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.credit_activities_rate = value.into_member();
            self
        }

        /// 优惠费率活动补充材料 · Preferential rate campaign materials
        pub fn activities_additions<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.activities_additions = value.into_list();
            self
        }
    }

    /// 结算银行账户 · Settlement bank account
    pub struct BankAccountInfo {
        /// 账户类型（必填） · Account type (required)
        pub bank_account_type: BankAccountType,
        /// 开户名称（必填） · Account name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_name: Option<crate::Sensitive>,
        /// 开户银行（必填） · Account bank (required)
        pub account_bank: Option<String>,
        /// 开户银行省市编码（必填） · Account bank region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub bank_address_code: Option<String>,
        /// 开户银行全称 · Full account bank name
        pub bank_name: Option<String>,
        /// 开户银行联行号 · Bank branch code
        pub bank_branch_id: Option<String>,
        /// 银行账号 · Bank account number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BankAccountInfo {
        /// 账户类型（必填） · Account type (required)
        pub fn bank_account_type<M>(
            mut self,
            value: impl crate::IntoMember<BankAccountType, M>,
        ) -> Self {
            self.bank_account_type = value.into_member().unwrap_or_default();
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

        /// 开户银行（必填） · Account bank (required)
        pub fn account_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_bank = value.into_member();
            self
        }

        /// 开户银行省市编码（必填） · Account bank region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn bank_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_address_code = value.into_member();
            self
        }

        /// 开户银行全称 · Full account bank name
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 开户银行联行号 · Bank branch code
        pub fn bank_branch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_branch_id = value.into_member();
            self
        }

        /// 银行账号 · Bank account number
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

    /// 补充材料 · Supplementary materials
    pub struct AdditionInfo {
        /// 法人开户承诺函 · Legal representative account opening commitment
        pub legal_person_commitment: Option<String>,
        /// 法人开户意愿视频 · Legal representative account opening video
        pub legal_person_video: Option<String>,
        /// 补充材料 · Supplementary materials
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub business_addition_pics: Option<Vec<String>>,
        /// 补充说明 · Additional notes
        pub business_addition_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AdditionInfo {
        /// 法人开户承诺函 · Legal representative account opening commitment
        pub fn legal_person_commitment<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.legal_person_commitment = value.into_member();
            self
        }

        /// 法人开户意愿视频 · Legal representative account opening video
        pub fn legal_person_video<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person_video = value.into_member();
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
        pub fn business_addition_msg<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_addition_msg = value.into_member();
            self
        }
    }

    /// 小微辅助证明材料 · Micro merchant supporting materials
    pub struct MicroBizInfo {
        /// 小微经营类型（必填） · Micro merchant business type (required)
        pub micro_biz_type: MicroBizType,
        /// 门店场所 · Store premises
        pub micro_store_info: Option<MicroStoreInfo>,
        /// 流动经营/便民服务 · Mobile business or convenience service
        pub micro_mobile_info: Option<MicroMobileInfo>,
        /// 线上商品/服务交易 · Online goods or services
        pub micro_online_info: Option<MicroOnlineInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MicroBizInfo {
        /// 小微经营类型（必填） · Micro merchant business type (required)
        pub fn micro_biz_type<M>(mut self, value: impl crate::IntoMember<MicroBizType, M>) -> Self {
            self.micro_biz_type = value.into_member().unwrap_or_default();
            self
        }

        /// 门店场所 · Store premises
        pub fn micro_store_info<M>(
            mut self,
            value: impl crate::IntoMember<MicroStoreInfo, M>,
        ) -> Self {
            self.micro_store_info = value.into_member();
            self
        }

        /// 流动经营/便民服务 · Mobile business or convenience service
        pub fn micro_mobile_info<M>(
            mut self,
            value: impl crate::IntoMember<MicroMobileInfo, M>,
        ) -> Self {
            self.micro_mobile_info = value.into_member();
            self
        }

        /// 线上商品/服务交易 · Online goods or services
        pub fn micro_online_info<M>(
            mut self,
            value: impl crate::IntoMember<MicroOnlineInfo, M>,
        ) -> Self {
            self.micro_online_info = value.into_member();
            self
        }
    }

    /// 营业执照 · Business licence
    pub struct BusinessLicenseInfo {
        /// 营业执照照片（必填） · Business licence image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub license_copy: Option<String>,
        /// 注册号/统一社会信用代码（必填） · Registration or social credit code (required)
        pub license_number: Option<String>,
        /// 商户名称（必填） · Merchant name (required)
        pub merchant_name: Option<String>,
        /// 个体户经营者/法人姓名（必填） · Operator or legal representative name (required)
        pub legal_person: Option<String>,
        /// 注册地址 · Registered address
        pub license_address: Option<String>,
        /// 有效期限开始日期 · Valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub period_begin: Option<String>,
        /// 有效期限结束日期 · Valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BusinessLicenseInfo {
        /// 营业执照照片（必填） · Business licence image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn license_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_copy = value.into_member();
            self
        }

        /// 注册号/统一社会信用代码（必填） · Registration or social credit code (required)
        pub fn license_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_number = value.into_member();
            self
        }

        /// 商户名称（必填） · Merchant name (required)
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 个体户经营者/法人姓名（必填） · Operator or legal representative name (required)
        pub fn legal_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person = value.into_member();
            self
        }

        /// 注册地址 · Registered address
        pub fn license_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_address = value.into_member();
            self
        }

        /// 有效期限开始日期 · Valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.period_begin = value.into_member();
            self
        }

        /// 有效期限结束日期 · Valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.period_end = value.into_member();
            self
        }
    }

    /// 登记证书 · Registration certificate
    pub struct CertificateInfo {
        /// 登记证书照片（必填） · Registration certificate image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub cert_copy: Option<String>,
        /// 登记证书类型（必填） · Registration certificate type (required)
        pub cert_type: CertType,
        /// 证书号（必填） · Certificate number (required)
        pub cert_number: Option<String>,
        /// 商户名称（必填） · Merchant name (required)
        pub merchant_name: Option<String>,
        /// 注册地址（必填） · Registered address (required)
        pub company_address: Option<String>,
        /// 法人姓名（必填） · Legal representative name (required)
        pub legal_person: Option<String>,
        /// 有效期限开始日期（必填） · Valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub period_begin: Option<String>,
        /// 有效期限结束日期（必填） · Valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CertificateInfo {
        /// 登记证书照片（必填） · Registration certificate image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn cert_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_copy = value.into_member();
            self
        }

        /// 登记证书类型（必填） · Registration certificate type (required)
        pub fn cert_type<M>(mut self, value: impl crate::IntoMember<CertType, M>) -> Self {
            self.cert_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证书号（必填） · Certificate number (required)
        pub fn cert_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_number = value.into_member();
            self
        }

        /// 商户名称（必填） · Merchant name (required)
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 注册地址（必填） · Registered address (required)
        pub fn company_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_address = value.into_member();
            self
        }

        /// 法人姓名（必填） · Legal representative name (required)
        pub fn legal_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person = value.into_member();
            self
        }

        /// 有效期限开始日期（必填） · Valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.period_begin = value.into_member();
            self
        }

        /// 有效期限结束日期（必填） · Valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.period_end = value.into_member();
            self
        }
    }

    /// 组织机构代码证信息 · Organisation code certificate information
    pub struct OrganizationInfo {
        /// 组织机构代码证照片（必填） · Organisation code certificate image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub organization_copy: Option<String>,
        /// 组织机构代码（必填） · Organisation code (required)
        pub organization_code: Option<String>,
        /// 组织机构代码证有效期开始日期（必填） · Organisation code certificate valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub org_period_begin: Option<String>,
        /// 组织机构代码证有效期结束日期（必填） · Organisation code certificate valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub org_period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl OrganizationInfo {
        /// 组织机构代码证照片（必填） · Organisation code certificate image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn organization_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_copy = value.into_member();
            self
        }

        /// 组织机构代码（必填） · Organisation code (required)
        pub fn organization_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_code = value.into_member();
            self
        }

        /// 组织机构代码证有效期开始日期（必填） · Organisation code certificate valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn org_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.org_period_begin = value.into_member();
            self
        }

        /// 组织机构代码证有效期结束日期（必填） · Organisation code certificate valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn org_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.org_period_end = value.into_member();
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

    /// 经营者/法人身份证件 · Operator or legal representative ID
    pub struct IdentityInfo {
        /// 超级管理员类型 · Super administrator type
        pub id_holder_type: IdHolderType,
        /// 证件类型（必填） · ID document type (required)
        pub id_doc_type: IdDocType,
        /// 法定代表人说明函 · Legal representative statement letter
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub authorize_letter_copy: Option<String>,
        /// 经营者/法人身份证信息 · Operator or legal representative ID card
        pub id_card_info: Option<IdCardInfo>,
        /// 经营者/法人其他类型证件信息 · Operator or legal representative other ID
        pub id_doc_info: Option<IdDocInfo>,
        /// 经营者/法人是否为受益人 · Whether the operator or legal representative is the beneficial owner
        pub owner: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IdentityInfo {
        /// 超级管理员类型 · Super administrator type
        pub fn id_holder_type<M>(mut self, value: impl crate::IntoMember<IdHolderType, M>) -> Self {
            self.id_holder_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件类型（必填） · ID document type (required)
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

        /// 经营者/法人是否为受益人 · Whether the operator or legal representative is the beneficial owner
        pub fn owner<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.owner = value.into_member();
            self
        }
    }

    /// 最终受益人信息列表 · Beneficial owners
    pub struct UboInfoList {
        /// 受益人证件类型（必填） · Beneficial owner ID document type (required)
        pub ubo_id_doc_type: UboIdDocType,
        /// 身份证人像面照片（必填） · ID card portrait side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_doc_copy: Option<String>,
        /// 身份证国徽面照片（必填） · ID card emblem side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_doc_copy_back: Option<String>,
        /// 受益人姓名（必填） · Beneficial owner name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub ubo_id_doc_name: Option<crate::Sensitive>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub ubo_id_doc_number: Option<crate::Sensitive>,
        /// 证件居住地址（必填） · Address on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub ubo_id_doc_address: Option<crate::Sensitive>,
        /// 证件有效期开始时间（必填） · ID document valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub ubo_period_begin: Option<String>,
        /// 证件有效期结束时间（必填） · ID document valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub ubo_period_end: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UboInfoList {
        /// 受益人证件类型（必填） · Beneficial owner ID document type (required)
        pub fn ubo_id_doc_type<M>(
            mut self,
            value: impl crate::IntoMember<UboIdDocType, M>,
        ) -> Self {
            self.ubo_id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 身份证人像面照片（必填） · ID card portrait side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_doc_copy = value.into_member();
            self
        }

        /// 身份证国徽面照片（必填） · ID card emblem side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_doc_copy_back<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_doc_copy_back = value.into_member();
            self
        }

        /// 受益人姓名（必填） · Beneficial owner name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn ubo_id_doc_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.ubo_id_doc_name = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn ubo_id_doc_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.ubo_id_doc_number = value.into_member();
            self
        }

        /// 证件居住地址（必填） · Address on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn ubo_id_doc_address<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.ubo_id_doc_address = value.into_member();
            self
        }

        /// 证件有效期开始时间（必填） · ID document valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn ubo_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_period_begin = value.into_member();
            self
        }

        /// 证件有效期结束时间（必填） · ID document valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn ubo_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_period_end = value.into_member();
            self
        }
    }

    /// 经营场景 · Business scenarios
    pub struct SalesInfo {
        /// 经营场景类型（必填） · Business scenario types (required)
        pub sales_scenes_type: Option<Vec<SalesScenesType>>,
        /// 线下场所场景 · Offline premises scenario
        pub biz_store_info: Option<BizStoreInfo>,
        /// 公众号场景 · Official Account scenario
        pub mp_info: Option<MpInfo>,
        /// 小程序场景 · Mini Program scenario
        pub mini_program_info: Option<MiniProgramInfo>,
        /// App场景 · App scenario
        pub app_info: Option<AppInfo>,
        /// 互联网网站场景 · Website scenario
        pub web_info: Option<WebInfo>,
        /// 企业微信场景 · WeCom scenario
        pub wework_info: Option<WeworkInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SalesInfo {
        /// 经营场景类型（必填） · Business scenario types (required)
        pub fn sales_scenes_type<M>(
            mut self,
            value: impl crate::IntoList<SalesScenesType, M>,
        ) -> Self {
            self.sales_scenes_type = value.into_list();
            self
        }

        /// 线下场所场景 · Offline premises scenario
        pub fn biz_store_info<M>(mut self, value: impl crate::IntoMember<BizStoreInfo, M>) -> Self {
            self.biz_store_info = value.into_member();
            self
        }

        /// 公众号场景 · Official Account scenario
        pub fn mp_info<M>(mut self, value: impl crate::IntoMember<MpInfo, M>) -> Self {
            self.mp_info = value.into_member();
            self
        }

        /// 小程序场景 · Mini Program scenario
        pub fn mini_program_info<M>(
            mut self,
            value: impl crate::IntoMember<MiniProgramInfo, M>,
        ) -> Self {
            self.mini_program_info = value.into_member();
            self
        }

        /// App场景 · App scenario
        pub fn app_info<M>(mut self, value: impl crate::IntoMember<AppInfo, M>) -> Self {
            self.app_info = value.into_member();
            self
        }

        /// 互联网网站场景 · Website scenario
        pub fn web_info<M>(mut self, value: impl crate::IntoMember<WebInfo, M>) -> Self {
            self.web_info = value.into_member();
            self
        }

        /// 企业微信场景 · WeCom scenario
        pub fn wework_info<M>(mut self, value: impl crate::IntoMember<WeworkInfo, M>) -> Self {
            self.wework_info = value.into_member();
            self
        }
    }

    /// 门店场所 · Store premises
    pub struct MicroStoreInfo {
        /// 门店名称（必填） · Store name (required)
        pub micro_name: Option<String>,
        /// 门店省市编码（必填） · Store region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub micro_address_code: Option<String>,
        /// 门店地址（必填） · Store address (required)
        pub micro_address: Option<String>,
        /// 门店门头照片（必填） · Storefront photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub store_entrance_pic: Option<String>,
        /// 店内环境照片（必填） · Store interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub micro_indoor_copy: Option<String>,
        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub store_longitude: Option<String>,
        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub store_latitude: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MicroStoreInfo {
        /// 门店名称（必填） · Store name (required)
        pub fn micro_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_name = value.into_member();
            self
        }

        /// 门店省市编码（必填） · Store region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn micro_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_address_code = value.into_member();
            self
        }

        /// 门店地址（必填） · Store address (required)
        pub fn micro_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_address = value.into_member();
            self
        }

        /// 门店门头照片（必填） · Storefront photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn store_entrance_pic<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_entrance_pic = value.into_member();
            self
        }

        /// 店内环境照片（必填） · Store interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn micro_indoor_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_indoor_copy = value.into_member();
            self
        }

        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub fn store_longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_longitude = value.into_member();
            self
        }

        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub fn store_latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_latitude = value.into_member();
            self
        }
    }

    /// 流动经营/便民服务 · Mobile business or convenience service
    pub struct MicroMobileInfo {
        /// 经营/服务名称（必填） · Business or service name (required)
        pub micro_mobile_name: Option<String>,
        /// 经营/服务所在地省市（必填） · Business or service region (required)
        pub micro_mobile_city: Option<String>,
        /// 经营/服务所在地（必填） · Business or service address (required)
        pub micro_mobile_address: Option<String>,
        /// 经营/服务现场照片（必填） · Business or service site photos (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub micro_mobile_pics: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MicroMobileInfo {
        /// 经营/服务名称（必填） · Business or service name (required)
        pub fn micro_mobile_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_mobile_name = value.into_member();
            self
        }

        /// 经营/服务所在地省市（必填） · Business or service region (required)
        pub fn micro_mobile_city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_mobile_city = value.into_member();
            self
        }

        /// 经营/服务所在地（必填） · Business or service address (required)
        pub fn micro_mobile_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_mobile_address = value.into_member();
            self
        }

        /// 经营/服务现场照片（必填） · Business or service site photos (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn micro_mobile_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.micro_mobile_pics = value.into_list();
            self
        }
    }

    /// 线上商品/服务交易 · Online goods or services
    pub struct MicroOnlineInfo {
        /// 线上店铺名称（必填） · Online shop name (required)
        pub micro_online_store: Option<String>,
        /// 电商平台名称（必填） · E-commerce platform name (required)
        pub micro_ec_name: Option<String>,
        /// 店铺二维码 · Shop QR code
        pub micro_qrcode: Option<String>,
        /// 店铺链接 · Shop URL
        pub micro_link: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MicroOnlineInfo {
        /// 线上店铺名称（必填） · Online shop name (required)
        pub fn micro_online_store<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_online_store = value.into_member();
            self
        }

        /// 电商平台名称（必填） · E-commerce platform name (required)
        pub fn micro_ec_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_ec_name = value.into_member();
            self
        }

        /// 店铺二维码 · Shop QR code
        pub fn micro_qrcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_qrcode = value.into_member();
            self
        }

        /// 店铺链接 · Shop URL
        pub fn micro_link<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.micro_link = value.into_member();
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
        /// 身份证居住地址 · Address on the ID card
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_address: Option<crate::Sensitive>,
        /// 身份证有效期开始时间（必填） · ID card valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub card_period_begin: Option<String>,
        /// 身份证有效期结束时间（必填） · ID card valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub card_period_end: Option<String>,
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

        /// 身份证居住地址 · Address on the ID card
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_address<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_address = value.into_member();
            self
        }

        /// 身份证有效期开始时间（必填） · ID card valid from (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn card_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_period_begin = value.into_member();
            self
        }

        /// 身份证有效期结束时间（必填） · ID card valid until (required)
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub fn card_period_end<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_period_end = value.into_member();
            self
        }
    }

    /// 经营者/法人其他类型证件信息 · Operator or legal representative other ID
    pub struct IdDocInfo {
        /// 证件正面照片（必填） · ID document front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub id_doc_copy: Option<String>,
        /// 证件反面照片 · ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub id_doc_copy_back: Option<String>,
        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_doc_name: Option<crate::Sensitive>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_doc_number: Option<crate::Sensitive>,
        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_doc_address: Option<crate::Sensitive>,
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

        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_doc_address<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_doc_address = value.into_member();
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

    /// 线下场所场景 · Offline premises scenario
    pub struct BizStoreInfo {
        /// 线下场所名称（必填） · Offline premises name (required)
        pub biz_store_name: Option<String>,
        /// 线下场所省市编码（必填） · Offline premises region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub biz_address_code: Option<String>,
        /// 线下场所地址（必填） · Offline premises address (required)
        pub biz_store_address: Option<String>,
        /// 线下场所门头照片（必填） · Offline premises storefront photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub store_entrance_pic: Option<Vec<String>>,
        /// 线下场所内部照片（必填） · Offline premises interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub indoor_pic: Option<Vec<String>>,
        /// 线下场所对应的商家AppID · Offline premises merchant app ID
        pub biz_sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BizStoreInfo {
        /// 线下场所名称（必填） · Offline premises name (required)
        pub fn biz_store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.biz_store_name = value.into_member();
            self
        }

        /// 线下场所省市编码（必填） · Offline premises region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn biz_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.biz_address_code = value.into_member();
            self
        }

        /// 线下场所地址（必填） · Offline premises address (required)
        pub fn biz_store_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.biz_store_address = value.into_member();
            self
        }

        /// 线下场所门头照片（必填） · Offline premises storefront photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn store_entrance_pic<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.store_entrance_pic = value.into_list();
            self
        }

        /// 线下场所内部照片（必填） · Offline premises interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn indoor_pic<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.indoor_pic = value.into_list();
            self
        }

        /// 线下场所对应的商家AppID · Offline premises merchant app ID
        pub fn biz_sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.biz_sub_appid = value.into_member();
            self
        }
    }

    /// 公众号场景 · Official Account scenario
    pub struct MpInfo {
        /// 服务商公众号AppID · Partner Official Account app ID
        pub mp_appid: Option<String>,
        /// 商家公众号AppID · Merchant Official Account app ID
        pub mp_sub_appid: Option<String>,
        /// 公众号页面截图 · Official Account page screenshots
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub mp_pics: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MpInfo {
        /// 服务商公众号AppID · Partner Official Account app ID
        pub fn mp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mp_appid = value.into_member();
            self
        }

        /// 商家公众号AppID · Merchant Official Account app ID
        pub fn mp_sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mp_sub_appid = value.into_member();
            self
        }

        /// 公众号页面截图 · Official Account page screenshots
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn mp_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.mp_pics = value.into_list();
            self
        }
    }

    /// 小程序场景 · Mini Program scenario
    pub struct MiniProgramInfo {
        /// 服务商小程序APPID · Partner Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 商家小程序APPID · Merchant Mini Program app ID
        pub mini_program_sub_appid: Option<String>,
        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub mini_program_pics: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniProgramInfo {
        /// 服务商小程序APPID · Partner Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 商家小程序APPID · Merchant Mini Program app ID
        pub fn mini_program_sub_appid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.mini_program_sub_appid = value.into_member();
            self
        }

        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn mini_program_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.mini_program_pics = value.into_list();
            self
        }
    }

    /// App场景 · App scenario
    pub struct AppInfo {
        /// 服务商应用APPID · Partner app ID
        pub app_appid: Option<String>,
        /// 商家应用APPID · Merchant app ID
        pub app_sub_appid: Option<String>,
        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub app_pics: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AppInfo {
        /// 服务商应用APPID · Partner app ID
        pub fn app_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_appid = value.into_member();
            self
        }

        /// 商家应用APPID · Merchant app ID
        pub fn app_sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_sub_appid = value.into_member();
            self
        }

        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn app_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.app_pics = value.into_list();
            self
        }
    }

    /// 互联网网站场景 · Website scenario
    pub struct WebInfo {
        /// 互联网网站域名 · Website domain
        pub domain: Option<String>,
        /// 网站授权函 · Website authorisation letter
        pub web_authorisation: Option<String>,
        /// 互联网网站对应的商家APPID · Website merchant app ID
        pub web_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl WebInfo {
        /// 互联网网站域名 · Website domain
        pub fn domain<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.domain = value.into_member();
            self
        }

        /// 网站授权函 · Website authorisation letter
        pub fn web_authorisation<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.web_authorisation = value.into_member();
            self
        }

        /// 互联网网站对应的商家APPID · Website merchant app ID
        pub fn web_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.web_appid = value.into_member();
            self
        }
    }

    /// 企业微信场景 · WeCom scenario
    pub struct WeworkInfo {
        /// 商家企业微信CorpID · Merchant WeCom corp ID
        pub sub_corp_id: Option<String>,
        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub wework_pics: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl WeworkInfo {
        /// 商家企业微信CorpID · Merchant WeCom corp ID
        pub fn sub_corp_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_corp_id = value.into_member();
            self
        }

        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn wework_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.wework_pics = value.into_list();
            self
        }
    }

    /// 提交申请单：应答 · Submit a sub-merchant application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
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
        WeworkInfo
    );

    message! {
        Request {
            0 => business_code: Required "business_code",
            1 => contact_info: Required "contact_info",
            2 => subject_info: Required "subject_info",
            3 => business_info: Required "business_info",
            4 => settlement_info: Required "settlement_info",
            5 => bank_account_info: Required "bank_account_info",
            6 => addition_info: Optional "addition_info",
        }
        ContactInfo {
            0 => contact_type: Required "contact_type",
            1 => contact_name: Required "contact_name",
            2 => contact_id_doc_type: Optional "contact_id_doc_type",
            3 => contact_id_number: Optional "contact_id_number",
            4 => contact_id_doc_copy: Optional "contact_id_doc_copy",
            5 => contact_id_doc_copy_back: Optional "contact_id_doc_copy_back",
            6 => contact_period_begin: Optional "contact_period_begin",
            7 => contact_period_end: Optional "contact_period_end",
            8 => business_authorization_letter: Optional "business_authorization_letter",
            9 => openid: Optional "openid",
            10 => mobile_phone: Required "mobile_phone",
            11 => contact_email: Required "contact_email",
        }
        SubjectInfo {
            0 => subject_type: Required "subject_type",
            1 => finance_institution: Optional "finance_institution",
            2 => micro_biz_info: Optional "micro_biz_info",
            3 => business_license_info: Required "business_license_info",
            4 => certificate_info: Required "certificate_info",
            5 => organization_info: Optional "organization_info",
            6 => certificate_letter_copy: Optional "certificate_letter_copy",
            7 => finance_institution_info: Optional "finance_institution_info",
            8 => identity_info: Required "identity_info",
            9 => ubo_info_list: Optional "ubo_info_list",
        }
        BusinessInfo {
            0 => merchant_shortname: Required "merchant_shortname",
            1 => service_phone: Required "service_phone",
            2 => sales_info: Required "sales_info",
        }
        SettlementInfo {
            0 => settlement_id: Optional "settlement_id",
            1 => qualification_type: Optional "qualification_type",
            2 => qualifications: Optional "qualifications",
            3 => activities_id: Optional "activities_id",
            4 => activities_rate: Optional "activities_rate",
            5 => debit_activities_rate: Optional "debit_activities_rate",
            6 => credit_activities_rate: Optional "credit_activities_rate",
            7 => activities_additions: Optional "activities_additions",
        }
        BankAccountInfo {
            0 => bank_account_type: Required "bank_account_type",
            1 => account_name: Required "account_name",
            2 => account_bank: Required "account_bank",
            3 => bank_address_code: Required "bank_address_code",
            4 => bank_name: Optional "bank_name",
            5 => bank_branch_id: Optional "bank_branch_id",
            6 => account_number: Optional "account_number",
        }
        AdditionInfo {
            0 => legal_person_commitment: Optional "legal_person_commitment",
            1 => legal_person_video: Optional "legal_person_video",
            2 => business_addition_pics: Optional "business_addition_pics",
            3 => business_addition_msg: Optional "business_addition_msg",
        }
        MicroBizInfo {
            0 => micro_biz_type: Required "micro_biz_type",
            1 => micro_store_info: Optional "micro_store_info",
            2 => micro_mobile_info: Optional "micro_mobile_info",
            3 => micro_online_info: Optional "micro_online_info",
        }
        BusinessLicenseInfo {
            0 => license_copy: Required "license_copy",
            1 => license_number: Required "license_number",
            2 => merchant_name: Required "merchant_name",
            3 => legal_person: Required "legal_person",
            4 => license_address: Optional "license_address",
            5 => period_begin: Optional "period_begin",
            6 => period_end: Optional "period_end",
        }
        CertificateInfo {
            0 => cert_copy: Required "cert_copy",
            1 => cert_type: Required "cert_type",
            2 => cert_number: Required "cert_number",
            3 => merchant_name: Required "merchant_name",
            4 => company_address: Required "company_address",
            5 => legal_person: Required "legal_person",
            6 => period_begin: Required "period_begin",
            7 => period_end: Required "period_end",
        }
        OrganizationInfo {
            0 => organization_copy: Required "organization_copy",
            1 => organization_code: Required "organization_code",
            2 => org_period_begin: Required "org_period_begin",
            3 => org_period_end: Required "org_period_end",
        }
        FinanceInstitutionInfo {
            0 => finance_type: Optional "finance_type",
            1 => finance_license_pics: Optional "finance_license_pics",
        }
        IdentityInfo {
            0 => id_holder_type: Optional "id_holder_type",
            1 => id_doc_type: Required "id_doc_type",
            2 => authorize_letter_copy: Optional "authorize_letter_copy",
            3 => id_card_info: Optional "id_card_info",
            4 => id_doc_info: Optional "id_doc_info",
            5 => owner: Optional "owner",
        }
        UboInfoList {
            0 => ubo_id_doc_type: Required "ubo_id_doc_type",
            1 => ubo_id_doc_copy: Required "ubo_id_doc_copy",
            2 => ubo_id_doc_copy_back: Required "ubo_id_doc_copy_back",
            3 => ubo_id_doc_name: Required "ubo_id_doc_name",
            4 => ubo_id_doc_number: Required "ubo_id_doc_number",
            5 => ubo_id_doc_address: Required "ubo_id_doc_address",
            6 => ubo_period_begin: Required "ubo_period_begin",
            7 => ubo_period_end: Required "ubo_period_end",
        }
        SalesInfo {
            0 => sales_scenes_type: Required "sales_scenes_type",
            1 => biz_store_info: Optional "biz_store_info",
            2 => mp_info: Optional "mp_info",
            3 => mini_program_info: Optional "mini_program_info",
            4 => app_info: Optional "app_info",
            5 => web_info: Optional "web_info",
            6 => wework_info: Optional "wework_info",
        }
        MicroStoreInfo {
            0 => micro_name: Required "micro_name",
            1 => micro_address_code: Required "micro_address_code",
            2 => micro_address: Required "micro_address",
            3 => store_entrance_pic: Required "store_entrance_pic",
            4 => micro_indoor_copy: Required "micro_indoor_copy",
            5 => store_longitude: Optional "store_longitude",
            6 => store_latitude: Optional "store_latitude",
        }
        MicroMobileInfo {
            0 => micro_mobile_name: Required "micro_mobile_name",
            1 => micro_mobile_city: Required "micro_mobile_city",
            2 => micro_mobile_address: Required "micro_mobile_address",
            3 => micro_mobile_pics: Required "micro_mobile_pics",
        }
        MicroOnlineInfo {
            0 => micro_online_store: Required "micro_online_store",
            1 => micro_ec_name: Required "micro_ec_name",
            2 => micro_qrcode: Optional "micro_qrcode",
            3 => micro_link: Optional "micro_link",
        }
        IdCardInfo {
            0 => id_card_copy: Required "id_card_copy",
            1 => id_card_national: Required "id_card_national",
            2 => id_card_name: Required "id_card_name",
            3 => id_card_number: Required "id_card_number",
            4 => id_card_address: Optional "id_card_address",
            5 => card_period_begin: Required "card_period_begin",
            6 => card_period_end: Required "card_period_end",
        }
        IdDocInfo {
            0 => id_doc_copy: Required "id_doc_copy",
            1 => id_doc_copy_back: Optional "id_doc_copy_back",
            2 => id_doc_name: Required "id_doc_name",
            3 => id_doc_number: Required "id_doc_number",
            4 => id_doc_address: Optional "id_doc_address",
            5 => doc_period_begin: Required "doc_period_begin",
            6 => doc_period_end: Required "doc_period_end",
        }
        BizStoreInfo {
            0 => biz_store_name: Required "biz_store_name",
            1 => biz_address_code: Required "biz_address_code",
            2 => biz_store_address: Required "biz_store_address",
            3 => store_entrance_pic: Required "store_entrance_pic",
            4 => indoor_pic: Required "indoor_pic",
            5 => biz_sub_appid: Optional "biz_sub_appid",
        }
        MpInfo {
            0 => mp_appid: Optional "mp_appid",
            1 => mp_sub_appid: Optional "mp_sub_appid",
            2 => mp_pics: Optional "mp_pics",
        }
        MiniProgramInfo {
            0 => mini_program_appid: Optional "mini_program_appid",
            1 => mini_program_sub_appid: Optional "mini_program_sub_appid",
            2 => mini_program_pics: Optional "mini_program_pics",
        }
        AppInfo {
            0 => app_appid: Optional "app_appid",
            1 => app_sub_appid: Optional "app_sub_appid",
            2 => app_pics: Optional "app_pics",
        }
        WebInfo {
            0 => domain: Optional "domain",
            1 => web_authorisation: Optional "web_authorisation",
            2 => web_appid: Optional "web_appid",
        }
        WeworkInfo {
            0 => sub_corp_id: Optional "sub_corp_id",
            1 => wework_pics: Optional "wework_pics",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
        }
    }
}
