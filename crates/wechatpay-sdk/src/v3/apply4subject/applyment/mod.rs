//! 查询商户开户意愿申请单审核结果、提交商户开户意愿申请单 · Query an account opening confirmation; Submit an account opening confirmation
//!
//! `/v3/apply4subject/applyment`

pub mod applyment_id;
pub mod business_code;
pub mod merchants;

/// 查询商户开户意愿申请单审核结果、提交商户开户意愿申请单 · Query an account opening confirmation; Submit an account opening confirmation
///
/// `/v3/apply4subject/applyment`
#[derive(Clone)]
pub struct Applyment {
    pub(crate) node: crate::chain::Node,
}

impl Applyment {
    /// `/merchants`: 获取商户开户意愿确认状态 · Query the confirmation state
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    /// `/{applyment_id}`: 申请单编号 · Application number
    pub fn applyment_id(&self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// `/{business_code}`: 业务申请编号 · Business application number
    pub fn business_code(&self, value: impl Into<String>) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node.bind("business_code", value) }
    }

    /// 查询商户开户意愿申请单审核结果 · Query an account opening confirmation
    ///
    /// `GET /v3/apply4subject/applyment`
    ///
    /// 服务商按申请单号或业务申请编号查询商户开户意愿申请单，返回审核状态、小程序码和驳回原因。模式：服务商。
    ///
    /// Queries an account opening confirmation by application ID or business code and returns its state, Mini Program code and reject reason. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4subject::applyment::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().applyment_id("100001");
    /// let answer = client.v3().apply4subject().applyment().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 20 次请求。
    ///
    /// Rate limits: 20 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012697715](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
    #[doc(alias(
        "查询商户开户意愿申请单审核结果",
        "Query an account opening confirmation",
        "确认开户意愿",
        "applyment",
        "apply4subject/applyment"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/apply4subject/applyment", request)
    }

    /// 提交商户开户意愿申请单 · Submit an account opening confirmation
    ///
    /// `POST /v3/apply4subject/applyment`
    ///
    /// 服务商为商户提交开户意愿申请单，包括联系人、主体、法人和受益人信息，返回申请单号。模式：服务商。
    ///
    /// Submits an application for account opening confirmation with contact, legal entity, legal representative and beneficial owners and returns its ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4subject::applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("100001")
    ///     .contact_info(
    ///         post::ContactInfo::new()
    ///             .name("张三")
    ///             .id_card_number("110101190003070018")
    ///             .mobile("13800000000"),
    ///     )
    ///     .subject_info(
    ///         post::SubjectInfo::new()
    ///             .subject_type(post::SubjectType::SUBJECT_TYPE_INDIVIDUAL)
    ///             .business_licence_info(
    ///                 post::BusinessLicenceInfo::new()
    ///                     .licence_number("100001")
    ///                     .licence_copy("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln")
    ///                     .merchant_name("晨光咖啡")
    ///                     .legal_person("李四")
    ///                     .company_address("广东省深圳市南山区")
    ///                     .licence_valid_date(["1970-01-01"]),
    ///             ),
    ///     )
    ///     .identification_info(
    ///         post::IdentificationInfo::new()
    ///             .identification_type(post::IdentificationType::IDENTIFICATION_TYPE_IDCARD)
    ///             .identification_name("张三")
    ///             .identification_number("110101190003070018")
    ///             .identification_valid_date(["1970-01-01"])
    ///             .identification_front_copy("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln"),
    ///     );
    /// let answer = client.v3().apply4subject().applyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 5 次请求。
    ///
    /// Rate limits: 5 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，申请单可能已创建。业务编号与内容不变再发。可能已经执行。 · The platform failed or timed out. The application may exist. Send the request again with the same number and content. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [apis/chapter10_1_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
    #[doc(alias(
        "提交商户开户意愿申请单",
        "Submit an account opening confirmation",
        "确认开户意愿",
        "applyment",
        "apply4subject/applyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/apply4subject/applyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment")
    }
}

/// 查询商户开户意愿申请单审核结果 · Query an account opening confirmation
pub mod get {

    enumeration! {
        /// 申请单状态 · Application status
        ApplymentState {
            /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`: 等待审核 · Waiting for review
            APPLYMENT_STATE_WAITTING_FOR_AUDIT = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`: 等待联系人确认 · Waiting for the contact to confirm
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`: 等待法人确认 · Waiting for the legal person to confirm
            APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            /// `APPLYMENT_STATE_PASSED`: 审核通过 · Approved
            APPLYMENT_STATE_PASSED = "APPLYMENT_STATE_PASSED",
            /// `APPLYMENT_STATE_FREEZED`: 已冻结 · Frozen
            APPLYMENT_STATE_FREEZED = "APPLYMENT_STATE_FREEZED",
            /// `APPLYMENT_STATE_EDITTING`: 编辑中 · Being edited
            APPLYMENT_STATE_EDITTING = "APPLYMENT_STATE_EDITTING",
            /// `APPLYMENT_STATE_AUDITING`: 审核中 · Under review
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            /// `APPLYMENT_STATE_REJECTED`: 已驳回 · Rejected
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            /// `APPLYMENT_STATE_TO_BE_CONFIRMED`: 待账户验证 · Account to be verified
            APPLYMENT_STATE_TO_BE_CONFIRMED = "APPLYMENT_STATE_TO_BE_CONFIRMED",
            /// `APPLYMENT_STATE_TO_BE_SIGNED`: 待签约 · To be signed
            APPLYMENT_STATE_TO_BE_SIGNED = "APPLYMENT_STATE_TO_BE_SIGNED",
            /// `APPLYMENT_STATE_SIGNING`: 开通权限中 · Permissions are being opened
            APPLYMENT_STATE_SIGNING = "APPLYMENT_STATE_SIGNING",
            /// `APPLYMENT_STATE_FINISHED`: 已完成 · Finished
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            /// `APPLYMENT_STATE_CANCELED`: 已作废 · Cancelled
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 查询商户开户意愿申请单审核结果：请求 · Query an account opening confirmation: request
    ///
    /// 条件 Conditions:
    ///
    /// - `applyment_id`、`business_code`：二选一。`applyment_id`, `business_code`: One of the two
    pub struct Request {
        /// 申请单编号 · Application number
        pub applyment_id: Option<String>,
        /// 业务申请编号 · Business application number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub business_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 申请单编号 · Application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 业务申请编号 · Business application number
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }
    }

    /// 查询商户开户意愿申请单审核结果：应答 · Query an account opening confirmation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态 · Application status
        pub applyment_state: ApplymentState,
        /// 小程序码图片 · Mini Program code image
        ///
        /// Base64 编码。In Base64.
        pub qrcode_data: Option<String>,
        /// 驳回参数 · Rejected parameter
        pub reject_param: Option<String>,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => applyment_id: Optional "applyment_id",
            1 => business_code: Optional "business_code",
        }
        Response {
            0 => applyment_state: Optional "applyment_state",
            1 => qrcode_data: Optional "qrcode_data",
            2 => reject_param: Optional "reject_param",
            3 => reject_reason: Optional "reject_reason",
        }
    }
}

/// 提交商户开户意愿申请单 · Submit an account opening confirmation
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
        /// 联系人证件类型 · Contact ID document type
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
        /// 超级管理员类型 · Super administrator type
        IdHolderType {
            /// `LEGAL`: 法定代表人或经营者 · Legal representative or operator
            LEGAL = "LEGAL",
            /// `SUPER`: 经办人 · Handler
            SUPER = "SUPER",
        }
    }

    enumeration! {
        /// 法人证件类型 · Legal representative ID document type
        IdentificationType {
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
        /// 证件类型 · ID document type
        UboIdType {
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
            /// `CERTIFICATE_TYPE_2397`: 慈善组织公开募捐资格证书 · Public fundraising certificate of a charity
            CERTIFICATE_TYPE_2397 = "CERTIFICATE_TYPE_2397",
            /// `CERTIFICATE_TYPE_2398`: 农民专业合作社法人营业执照 · Business licence of a farmers' cooperative as a legal person
            CERTIFICATE_TYPE_2398 = "CERTIFICATE_TYPE_2398",
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

    /// 提交商户开户意愿申请单：请求 · Submit an account opening confirmation: request
    ///
    /// 条件 Conditions:
    ///
    /// - `channel_id`：从业机构必填。`channel_id`: Required for institutions
    pub struct Request {
        /// 渠道商户号 · Channel partner ID
        ///
        /// 最短 8 个字符。At least 8 characters.
        pub channel_id: Option<String>,
        /// 业务申请编号（必填） · Business application number (required)
        pub business_code: Option<String>,
        /// 联系人信息（必填） · Contact information (required)
        pub contact_info: Option<ContactInfo>,
        /// 主体信息（必填） · Entity information (required)
        pub subject_info: Option<SubjectInfo>,
        /// 法人身份信息（必填） · Legal representative identity (required)
        pub identification_info: Option<IdentificationInfo>,
        /// 最终受益人信息列表 · Beneficial owners
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// 补充材料 · Supplementary materials
        pub addition_info: Option<AdditionInfo>,
        /// 最终受益人信息 · Beneficial owner information
        pub ubo_info: Option<UboInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 渠道商户号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 业务申请编号（必填） · Business application number (required)
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 联系人信息（必填） · Contact information (required)
        pub fn contact_info<M>(mut self, value: impl crate::IntoMember<ContactInfo, M>) -> Self {
            self.contact_info = value.into_member();
            self
        }

        /// 主体信息（必填） · Entity information (required)
        pub fn subject_info<M>(mut self, value: impl crate::IntoMember<SubjectInfo, M>) -> Self {
            self.subject_info = value.into_member();
            self
        }

        /// 法人身份信息（必填） · Legal representative identity (required)
        pub fn identification_info<M>(
            mut self,
            value: impl crate::IntoMember<IdentificationInfo, M>,
        ) -> Self {
            self.identification_info = value.into_member();
            self
        }

        /// 最终受益人信息列表 · Beneficial owners
        pub fn ubo_info_list<M>(mut self, value: impl crate::IntoList<UboInfoList, M>) -> Self {
            self.ubo_info_list = value.into_list();
            self
        }

        /// 补充材料 · Supplementary materials
        pub fn addition_info<M>(mut self, value: impl crate::IntoMember<AdditionInfo, M>) -> Self {
            self.addition_info = value.into_member();
            self
        }

        /// 最终受益人信息 · Beneficial owner information
        pub fn ubo_info<M>(mut self, value: impl crate::IntoMember<UboInfo, M>) -> Self {
            self.ubo_info = value.into_member();
            self
        }
    }

    /// 联系人信息 · Contact information
    pub struct ContactInfo {
        /// 超级管理员类型 · Super administrator type
        pub contact_type: ContactType,
        /// 联系人姓名（必填） · Contact name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 联系人证件类型 · Contact ID document type
        pub contact_id_doc_type: ContactIdDocType,
        /// 联系人身份证号码（必填） · Contact ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 联系人证件正面照片 · Contact ID document front image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub contact_id_doc_copy: Option<String>,
        /// 联系人证件反面照片 · Contact ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub contact_id_doc_copy_back: Option<String>,
        /// 联系人证件有效期开始时间 · Contact ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub contact_period_begin: Option<String>,
        /// 联系人证件有效期结束时间 · Contact ID document valid until
        ///
        /// 格式 `yyyy-MM-dd`；长期有效填 `长期`。`yyyy-MM-dd`; `长期` where it never ends.
        pub contact_period_end: Option<String>,
        /// 业务办理授权函 · Business authorisation letter
        pub business_authorization_letter: Option<String>,
        /// 联系人手机号（必填） · Contact mobile number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ContactInfo {
        /// 超级管理员类型 · Super administrator type
        pub fn contact_type<M>(mut self, value: impl crate::IntoMember<ContactType, M>) -> Self {
            self.contact_type = value.into_member().unwrap_or_default();
            self
        }

        /// 联系人姓名（必填） · Contact name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 联系人证件类型 · Contact ID document type
        pub fn contact_id_doc_type<M>(
            mut self,
            value: impl crate::IntoMember<ContactIdDocType, M>,
        ) -> Self {
            self.contact_id_doc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 联系人身份证号码（必填） · Contact ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 联系人证件正面照片 · Contact ID document front image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn contact_id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_id_doc_copy = value.into_member();
            self
        }

        /// 联系人证件反面照片 · Contact ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn contact_id_doc_copy_back<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contact_id_doc_copy_back = value.into_member();
            self
        }

        /// 联系人证件有效期开始时间 · Contact ID document valid from
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn contact_period_begin<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_period_begin = value.into_member();
            self
        }

        /// 联系人证件有效期结束时间 · Contact ID document valid until
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

        /// 联系人手机号（必填） · Contact mobile number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.mobile = value.into_member();
            self
        }
    }

    /// 主体信息 · Entity information
    pub struct SubjectInfo {
        /// 主体类型（必填） · Entity type (required)
        pub subject_type: SubjectType,
        /// 是否金融机构 · Whether a financial institution
        pub is_finance_institution: Option<bool>,
        /// 营业执照（必填） · Business licence (required)
        pub business_licence_info: Option<BusinessLicenceInfo>,
        /// 登记证书 · Registration certificate
        pub certificate_info: Option<CertificateInfo>,
        /// 单位证明函照片 · Entity proof letter image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub company_prove_copy: Option<String>,
        /// 辅助证明材料信息 · Supporting proof materials
        pub assist_prove_info: Option<AssistProveInfo>,
        /// 经营许可证信息 · Operating licences
        pub special_operation_list: Option<Vec<SpecialOperationList>>,
        /// 金融机构许可证信息 · Financial institution licence information
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubjectInfo {
        /// 主体类型（必填） · Entity type (required)
        pub fn subject_type<M>(mut self, value: impl crate::IntoMember<SubjectType, M>) -> Self {
            self.subject_type = value.into_member().unwrap_or_default();
            self
        }

        /// 是否金融机构 · Whether a financial institution
        pub fn is_finance_institution<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.is_finance_institution = value.into_member();
            self
        }

        /// 营业执照（必填） · Business licence (required)
        pub fn business_licence_info<M>(
            mut self,
            value: impl crate::IntoMember<BusinessLicenceInfo, M>,
        ) -> Self {
            self.business_licence_info = value.into_member();
            self
        }

        /// 登记证书 · Registration certificate
        pub fn certificate_info<M>(
            mut self,
            value: impl crate::IntoMember<CertificateInfo, M>,
        ) -> Self {
            self.certificate_info = value.into_member();
            self
        }

        /// 单位证明函照片 · Entity proof letter image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn company_prove_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_prove_copy = value.into_member();
            self
        }

        /// 辅助证明材料信息 · Supporting proof materials
        pub fn assist_prove_info<M>(
            mut self,
            value: impl crate::IntoMember<AssistProveInfo, M>,
        ) -> Self {
            self.assist_prove_info = value.into_member();
            self
        }

        /// 经营许可证信息 · Operating licences
        pub fn special_operation_list<M>(
            mut self,
            value: impl crate::IntoList<SpecialOperationList, M>,
        ) -> Self {
            self.special_operation_list = value.into_list();
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
    }

    /// 法人身份信息 · Legal representative identity
    pub struct IdentificationInfo {
        /// 超级管理员类型 · Super administrator type
        pub id_holder_type: IdHolderType,
        /// 法人证件类型（必填） · Legal representative ID document type (required)
        pub identification_type: IdentificationType,
        /// 法定代表人说明函 · Legal representative statement letter
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub authorize_letter_copy: Option<String>,
        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_name: Option<crate::Sensitive>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_number: Option<crate::Sensitive>,
        /// 证件有效日期JSON格式字符串（必填） · ID document validity (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub identification_valid_date: Option<crate::JsonText<Vec<String>>>,
        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_address: Option<crate::Sensitive>,
        /// 证件正面照片（必填） · ID document front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub identification_front_copy: Option<String>,
        /// 证件反面照片 · ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub identification_back_copy: Option<String>,
        /// 经营者/法人是否为受益人 · Whether the operator or legal representative is the beneficial owner
        pub owner: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IdentificationInfo {
        /// 超级管理员类型 · Super administrator type
        pub fn id_holder_type<M>(mut self, value: impl crate::IntoMember<IdHolderType, M>) -> Self {
            self.id_holder_type = value.into_member().unwrap_or_default();
            self
        }

        /// 法人证件类型（必填） · Legal representative ID document type (required)
        pub fn identification_type<M>(
            mut self,
            value: impl crate::IntoMember<IdentificationType, M>,
        ) -> Self {
            self.identification_type = value.into_member().unwrap_or_default();
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

        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_name = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_number = value.into_member();
            self
        }

        /// 证件有效日期JSON格式字符串（必填） · ID document validity (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn identification_valid_date<M>(
            mut self,
            value: impl crate::IntoList<String, M>,
        ) -> Self {
            self.identification_valid_date = value.into_list().map(crate::JsonText);
            self
        }

        /// 证件居住地址 · Address on the ID document
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_address<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_address = value.into_member();
            self
        }

        /// 证件正面照片（必填） · ID document front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn identification_front_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.identification_front_copy = value.into_member();
            self
        }

        /// 证件反面照片 · ID document back image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn identification_back_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.identification_back_copy = value.into_member();
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
        /// 证件正面照片（必填） · ID document front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_doc_copy: Option<String>,
        /// 证件反面照片（必填） · ID document back image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_doc_copy_back: Option<String>,
        /// 证件姓名（必填） · Name on the ID document (required)
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

        /// 证件正面照片（必填） · ID document front image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_doc_copy = value.into_member();
            self
        }

        /// 证件反面照片（必填） · ID document back image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_doc_copy_back<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_doc_copy_back = value.into_member();
            self
        }

        /// 证件姓名（必填） · Name on the ID document (required)
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

    /// 补充材料 · Supplementary materials
    pub struct AdditionInfo {
        /// 待确认商户号列表 · Merchant IDs to confirm
        pub confirm_mchid_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AdditionInfo {
        /// 待确认商户号列表 · Merchant IDs to confirm
        pub fn confirm_mchid_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.confirm_mchid_list = value.into_list();
            self
        }
    }

    /// 最终受益人信息 · Beneficial owner information
    pub struct UboInfo {
        /// 证件类型 · ID document type
        pub ubo_id_type: UboIdType,
        /// 身份证人像面照片 · ID card portrait side image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_card_copy: Option<String>,
        /// 身份证国徽面照片 · ID card emblem side image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_card_national: Option<String>,
        /// 证件照片 · ID document image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub ubo_id_doc_copy: Option<String>,
        /// 受益人姓名 · Beneficial owner name
        pub ubo_name: Option<String>,
        /// 证件号码 · ID document number
        pub ubo_id_number: Option<String>,
        /// 身份证有效日期 · ID card validity
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub ubo_id_card_valid_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UboInfo {
        /// 证件类型 · ID document type
        pub fn ubo_id_type<M>(mut self, value: impl crate::IntoMember<UboIdType, M>) -> Self {
            self.ubo_id_type = value.into_member().unwrap_or_default();
            self
        }

        /// 身份证人像面照片 · ID card portrait side image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_card_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_card_copy = value.into_member();
            self
        }

        /// 身份证国徽面照片 · ID card emblem side image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_card_national<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_card_national = value.into_member();
            self
        }

        /// 证件照片 · ID document image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn ubo_id_doc_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_doc_copy = value.into_member();
            self
        }

        /// 受益人姓名 · Beneficial owner name
        pub fn ubo_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_name = value.into_member();
            self
        }

        /// 证件号码 · ID document number
        pub fn ubo_id_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ubo_id_number = value.into_member();
            self
        }

        /// 身份证有效日期 · ID card validity
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn ubo_id_card_valid_date<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.ubo_id_card_valid_date = value.into_member();
            self
        }
    }

    /// 营业执照 · Business licence
    pub struct BusinessLicenceInfo {
        /// 营业执照注册号（必填） · Business licence registration number (required)
        pub licence_number: Option<String>,
        /// 营业执照照片（必填） · Business licence image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub licence_copy: Option<String>,
        /// 商户名称（必填） · Merchant name (required)
        pub merchant_name: Option<String>,
        /// 法人姓名（必填） · Legal representative name (required)
        pub legal_person: Option<String>,
        /// 注册地址（必填） · Registered address (required)
        pub company_address: Option<String>,
        /// 营业执照有效日期JSON格式字符串（必填） · Business licence validity (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub licence_valid_date: Option<crate::JsonText<Vec<String>>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BusinessLicenceInfo {
        /// 营业执照注册号（必填） · Business licence registration number (required)
        pub fn licence_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.licence_number = value.into_member();
            self
        }

        /// 营业执照照片（必填） · Business licence image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn licence_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.licence_copy = value.into_member();
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

        /// 营业执照有效日期JSON格式字符串（必填） · Business licence validity (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn licence_valid_date<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.licence_valid_date = value.into_list().map(crate::JsonText);
            self
        }
    }

    /// 登记证书 · Registration certificate
    pub struct CertificateInfo {
        /// 登记证书类型（必填） · Registration certificate type (required)
        pub cert_type: CertType,
        /// 证书编号（必填） · Certificate number (required)
        pub cert_number: Option<String>,
        /// 登记证书照片（必填） · Registration certificate image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub cert_copy: Option<String>,
        /// 商户名称（必填） · Merchant name (required)
        pub merchant_name: Option<String>,
        /// 法人姓名（必填） · Legal representative name (required)
        pub legal_person: Option<String>,
        /// 注册地址（必填） · Registered address (required)
        pub company_address: Option<String>,
        /// 营业执照有效日期JSON格式字符串（必填） · Business licence validity (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub cert_valid_date: Option<crate::JsonText<Vec<String>>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CertificateInfo {
        /// 登记证书类型（必填） · Registration certificate type (required)
        pub fn cert_type<M>(mut self, value: impl crate::IntoMember<CertType, M>) -> Self {
            self.cert_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证书编号（必填） · Certificate number (required)
        pub fn cert_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_number = value.into_member();
            self
        }

        /// 登记证书照片（必填） · Registration certificate image (required)
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

        /// 营业执照有效日期JSON格式字符串（必填） · Business licence validity (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn cert_valid_date<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.cert_valid_date = value.into_list().map(crate::JsonText);
            self
        }
    }

    /// 辅助证明材料信息 · Supporting proof materials
    pub struct AssistProveInfo {
        /// 小微经营类型（必填） · Micro merchant business type (required)
        pub micro_biz_type: MicroBizType,
        /// 门店名称（必填） · Store name (required)
        pub store_name: Option<String>,
        /// 门店省市编码 · Store region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub store_address_code: Option<String>,
        /// 门店地址（必填） · Store address (required)
        pub store_address: Option<String>,
        /// 门店门头照片（必填） · Storefront photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub store_header_copy: Option<String>,
        /// 店内环境照片（必填） · Store interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub store_indoor_copy: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AssistProveInfo {
        /// 小微经营类型（必填） · Micro merchant business type (required)
        pub fn micro_biz_type<M>(mut self, value: impl crate::IntoMember<MicroBizType, M>) -> Self {
            self.micro_biz_type = value.into_member().unwrap_or_default();
            self
        }

        /// 门店名称（必填） · Store name (required)
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }

        /// 门店省市编码 · Store region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn store_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_address_code = value.into_member();
            self
        }

        /// 门店地址（必填） · Store address (required)
        pub fn store_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_address = value.into_member();
            self
        }

        /// 门店门头照片（必填） · Storefront photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn store_header_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_header_copy = value.into_member();
            self
        }

        /// 店内环境照片（必填） · Store interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn store_indoor_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_indoor_copy = value.into_member();
            self
        }
    }

    /// 经营许可证信息 · Operating licences
    pub struct SpecialOperationList {
        /// 行业ID（必填） · Industry ID (required)
        ///
        /// - `44`: 含义见官方文档 · The official page has its meaning
        /// - `33`: 含义见官方文档 · The official page has its meaning
        /// - `22`: 含义见官方文档 · The official page has its meaning
        /// - `41`: 含义见官方文档 · The official page has its meaning
        /// - `42`: 含义见官方文档 · The official page has its meaning
        /// - `49`: 含义见官方文档 · The official page has its meaning
        /// - `50`: 含义见官方文档 · The official page has its meaning
        /// - `51`: 含义见官方文档 · The official page has its meaning
        /// - `36`: 含义见官方文档 · The official page has its meaning
        /// - `54`: 含义见官方文档 · The official page has its meaning
        /// - `55`: 含义见官方文档 · The official page has its meaning
        /// - `32`: 含义见官方文档 · The official page has its meaning
        /// - `52`: 含义见官方文档 · The official page has its meaning
        pub category_id: Option<i64>,
        /// 店内环境照片 · Store interior photo
        pub operation_copy_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SpecialOperationList {
        /// 行业ID（必填） · Industry ID (required)
        ///
        /// - `44`: 含义见官方文档 · The official page has its meaning
        /// - `33`: 含义见官方文档 · The official page has its meaning
        /// - `22`: 含义见官方文档 · The official page has its meaning
        /// - `41`: 含义见官方文档 · The official page has its meaning
        /// - `42`: 含义见官方文档 · The official page has its meaning
        /// - `49`: 含义见官方文档 · The official page has its meaning
        /// - `50`: 含义见官方文档 · The official page has its meaning
        /// - `51`: 含义见官方文档 · The official page has its meaning
        /// - `36`: 含义见官方文档 · The official page has its meaning
        /// - `54`: 含义见官方文档 · The official page has its meaning
        /// - `55`: 含义见官方文档 · The official page has its meaning
        /// - `32`: 含义见官方文档 · The official page has its meaning
        /// - `52`: 含义见官方文档 · The official page has its meaning
        pub fn category_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.category_id = value.into_member();
            self
        }

        /// 店内环境照片 · Store interior photo
        pub fn operation_copy_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.operation_copy_list = value.into_list();
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

    /// 提交商户开户意愿申请单：应答 · Submit an account opening confirmation: answer
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
        IdentificationInfo,
        UboInfoList,
        AdditionInfo,
        UboInfo,
        BusinessLicenceInfo,
        CertificateInfo,
        AssistProveInfo,
        SpecialOperationList,
        FinanceInstitutionInfo
    );

    message! {
        Request {
            0 => channel_id: Optional "channel_id",
            1 => business_code: Required "business_code",
            2 => contact_info: Required "contact_info",
            3 => subject_info: Required "subject_info",
            4 => identification_info: Required "identification_info",
            5 => ubo_info_list: Optional "ubo_info_list",
            6 => addition_info: Optional "addition_info",
            7 => ubo_info: Optional "ubo_info",
        }
        ContactInfo {
            0 => contact_type: Optional "contact_type",
            1 => name: Required "name",
            2 => contact_id_doc_type: Optional "contact_id_doc_type",
            3 => id_card_number: Required "id_card_number",
            4 => contact_id_doc_copy: Optional "contact_id_doc_copy",
            5 => contact_id_doc_copy_back: Optional "contact_id_doc_copy_back",
            6 => contact_period_begin: Optional "contact_period_begin",
            7 => contact_period_end: Optional "contact_period_end",
            8 => business_authorization_letter: Optional "business_authorization_letter",
            9 => mobile: Required "mobile",
        }
        SubjectInfo {
            0 => subject_type: Required "subject_type",
            1 => is_finance_institution: Optional "is_finance_institution",
            2 => business_licence_info: Required "business_licence_info",
            3 => certificate_info: Optional "certificate_info",
            4 => company_prove_copy: Optional "company_prove_copy",
            5 => assist_prove_info: Optional "assist_prove_info",
            6 => special_operation_list: Optional "special_operation_list",
            7 => finance_institution_info: Optional "finance_institution_info",
        }
        IdentificationInfo {
            0 => id_holder_type: Optional "id_holder_type",
            1 => identification_type: Required "identification_type",
            2 => authorize_letter_copy: Optional "authorize_letter_copy",
            3 => identification_name: Required "identification_name",
            4 => identification_number: Required "identification_number",
            5 => identification_valid_date: Required "identification_valid_date",
            6 => identification_address: Optional "identification_address",
            7 => identification_front_copy: Required "identification_front_copy",
            8 => identification_back_copy: Optional "identification_back_copy",
            9 => owner: Optional "owner",
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
        AdditionInfo {
            0 => confirm_mchid_list: Optional "confirm_mchid_list",
        }
        UboInfo {
            0 => ubo_id_type: Optional "ubo_id_type",
            1 => ubo_id_card_copy: Optional "ubo_id_card_copy",
            2 => ubo_id_card_national: Optional "ubo_id_card_national",
            3 => ubo_id_doc_copy: Optional "ubo_id_doc_copy",
            4 => ubo_name: Optional "ubo_name",
            5 => ubo_id_number: Optional "ubo_id_number",
            6 => ubo_id_card_valid_date: Optional "ubo_id_card_valid_date",
        }
        BusinessLicenceInfo {
            0 => licence_number: Required "licence_number",
            1 => licence_copy: Required "licence_copy",
            2 => merchant_name: Required "merchant_name",
            3 => legal_person: Required "legal_person",
            4 => company_address: Required "company_address",
            5 => licence_valid_date: Required "licence_valid_date",
        }
        CertificateInfo {
            0 => cert_type: Required "cert_type",
            1 => cert_number: Required "cert_number",
            2 => cert_copy: Required "cert_copy",
            3 => merchant_name: Required "merchant_name",
            4 => legal_person: Required "legal_person",
            5 => company_address: Required "company_address",
            6 => cert_valid_date: Required "cert_valid_date",
        }
        AssistProveInfo {
            0 => micro_biz_type: Required "micro_biz_type",
            1 => store_name: Required "store_name",
            2 => store_address_code: Optional "store_address_code",
            3 => store_address: Required "store_address",
            4 => store_header_copy: Required "store_header_copy",
            5 => store_indoor_copy: Required "store_indoor_copy",
        }
        SpecialOperationList {
            0 => category_id: Required "category_id",
            1 => operation_copy_list: Optional "operation_copy_list",
        }
        FinanceInstitutionInfo {
            0 => finance_type: Optional "finance_type",
            1 => finance_license_pics: Optional "finance_license_pics",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
        }
    }
}
