//! 查询子商户 · Query a sub-merchant (institution)
//!
//! `v2/secapi/mch/queryInstitutionsub`

/// 查询子商户 · Query a sub-merchant (institution)
///
/// `v2/secapi/mch/queryInstitutionsub`
#[derive(Clone)]
pub struct QueryInstitutionsub {
    pub(crate) node: crate::chain::Node,
}

impl QueryInstitutionsub {
    /// 查询子商户 · Query a sub-merchant (institution)
    ///
    /// `POST /secapi/mch/queryInstitutionsub`
    ///
    /// 机构按子商户号查询已进件的跨境子商户，返回登记的资料，用来核对进件结果。模式：普通商户、服务商。
    ///
    /// Queries a sub-merchant of an institution by sub-merchant ID and returns its onboarding data. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::query_institutionsub::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .app_id("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109");
    /// let answer = client.v2().secapi().mch().query_institutionsub().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013636643](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643)
    #[doc(alias(
        "查询子商户",
        "Query a sub-merchant (institution)",
        "跨境/全球 进件",
        "queryInstitutionsub",
        "mch/queryInstitutionsub"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/queryInstitutionsub", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/queryInstitutionsub")
    }
}

/// 查询子商户 · Query a sub-merchant (institution)
pub mod post {

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务返回码 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务类型 · Business type
        BusinessType {
            /// `ONLINE`: 线上 · Online
            ONLINE = "ONLINE",
            /// `OFFLINE`: 线下 · Offline
            OFFLINE = "OFFLINE",
            /// `BOTH`: 线上和线下 · Online and offline
            BOTH = "BOTH",
        }
    }

    enumeration! {
        /// 商户类型 · Merchant type
        MerchantType {
            /// `ENTERPRISE`: 企业 · Company
            ENTERPRISE = "ENTERPRISE",
            /// `INDIVIDUAL`: 个人 · Individual
            INDIVIDUAL = "INDIVIDUAL",
        }
    }

    enumeration! {
        /// H5支付权限状态 · H5 payment permission status
        H5AuthorizationState {
            /// `APPROVED`: 已开通 · Approved
            APPROVED = "APPROVED",
            /// `UNAUTHORIZED`: 无权限 · No permission
            UNAUTHORIZED = "UNAUTHORIZED",
            /// `UNDER_REVIEW`: 审核中 · Under review
            UNDER_REVIEW = "UNDER_REVIEW",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `UNDER_PUNISHMENT`: 处罚中 · Under penalty
            UNDER_PUNISHMENT = "UNDER_PUNISHMENT",
            /// `APPLICATION_FAILED`: 申请失败 · Application failed
            APPLICATION_FAILED = "APPLICATION_FAILED",
        }
    }

    enumeration! {
        /// 子商户状态 · Sub-merchant status
        SubMchStatus {
            /// `OPERATING`: 正常运营 · In operation
            OPERATING = "OPERATING",
            /// `PENDING`: 待启用 · Not yet in operation
            PENDING = "PENDING",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `INCOMPLETE_APPLICATION`: 申请资料不完整 · Application incomplete
            INCOMPLETE_APPLICATION = "INCOMPLETE_APPLICATION",
        }
    }

    enumeration! {
        /// 子商户入驻状态 · Sub-merchant onboarding status
        ApplicationStatus {
            /// `UNDER_REVIEW`: 审核中 · Under review
            UNDER_REVIEW = "UNDER_REVIEW",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
        }
    }

    /// 查询子商户：请求 · Query a sub-merchant (institution): request
    pub struct Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub app_id: Option<String>,
        /// 机构商户号（必填） · Institution merchant ID (required)
        pub mch_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub fn app_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_id = value.into_member();
            self
        }

        /// 机构商户号（必填） · Institution merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }
    }

    /// 查询子商户：应答 · Query a sub-merchant (institution): answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 业务返回码 · Result code
        pub result_code: ResultCode,
        /// 错误编码 · Error code
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        pub err_code_des: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
        pub sign: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 子商户名称 · Sub-merchant name
        pub merchant_name: Option<String>,
        /// 子商户简称 · Sub-merchant short name
        pub merchant_shortname: Option<String>,
        /// 注册国家或区域 · Country or region of registration
        ///
        /// ISO 3166-1 的三位数字，例如 `344`。Three digits of ISO 3166-1, for example `344`.
        pub merchant_country_code: Option<String>,
        /// 业务类目 · Business category
        pub business_category: Option<String>,
        /// MCC · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub mcc: Option<String>,
        /// 公司联系电话 · Company phone number
        pub office_phone: Option<String>,
        /// 联系人姓名 · Contact name
        pub contact_name: Option<String>,
        /// 联系人手机 · Contact mobile number
        pub contact_phone: Option<String>,
        /// 联系人邮箱 · Contact email
        pub contact_email: Option<String>,
        /// 子商户唯一标识 · Sub-merchant remark
        pub merchant_remark: Option<String>,
        /// 业务类型 · Business type
        pub business_type: BusinessType,
        /// 商户类型 · Merchant type
        pub merchant_type: MerchantType,
        /// 公司注册文件编号 · Company registration document number
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间 · Company registration document expiry date
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub registration_certificate_date: Option<String>,
        /// APP下载链接 · App download URL
        ///
        /// 完整的网址。A complete URL.
        pub app_download: Option<String>,
        /// 业务网站 · Business website
        ///
        /// 完整的网址。A complete URL.
        pub business_website: Option<String>,
        /// 公众号 · Official Account
        pub office_account: Option<String>,
        /// 小程序 · Mini Program
        pub mini_program: Option<String>,
        /// 门店地址 · Store address
        pub store_address: Option<String>,
        /// 董事姓名 · Director name
        pub director_name: Option<String>,
        /// 董事证件编号 · Director ID document number
        pub director_id_number: Option<String>,
        /// 负责人姓名 · Principal name
        pub principal_name: Option<String>,
        /// 负责人证件编号 · Principal ID document number
        pub principal_id_number: Option<String>,
        /// 子商户结算银行账户 · Sub-merchant settlement bank account
        pub settlement_bank_number: Option<String>,
        /// 渠道编号 · Channel partner ID
        pub channel_id: Option<String>,
        /// H5支付权限状态 · H5 payment permission status
        pub h5_authorization_state: H5AuthorizationState,
        /// H5驳回详情 · H5 rejection details
        pub h5_audit_reject_detail: Option<String>,
        /// 子商户状态 · Sub-merchant status
        pub sub_mch_status: SubMchStatus,
        /// 子商户入驻状态 · Sub-merchant onboarding status
        pub application_status: ApplicationStatus,
        /// 子商户入驻驳回详情 · Sub-merchant onboarding rejection details
        ///
        /// JSON 文本。A text that holds JSON.
        pub application_reject_detail: Option<crate::JsonText<ApplicationRejectDetail>>,
        /// 附加信息 · Attached data
        pub attach: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子商户入驻驳回详情 · Sub-merchant onboarding rejection details
    #[non_exhaustive]
    pub struct ApplicationRejectDetail {
        /// 驳回原因列表 · Rejection reasons
        pub reason: Option<Vec<Reason>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 驳回原因列表 · Rejection reasons
    #[non_exhaustive]
    pub struct Reason {
        /// 字段 · Field
        pub field: Option<String>,
        /// 原因 · Reason
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => app_id: Required "app_id",
            1 => mch_id: Required "mch_id",
            2 => sub_mch_id: Required "sub_mch_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => sign: Optional "sign",
            6 => sub_mch_id: Optional "sub_mch_id",
            7 => merchant_name: Optional "merchant_name",
            8 => merchant_shortname: Optional "merchant_shortname",
            9 => merchant_country_code: Optional "merchant_country_code",
            10 => business_category: Optional "business_category",
            11 => mcc: Optional "mcc",
            12 => office_phone: Optional "office_phone",
            13 => contact_name: Optional "contact_name",
            14 => contact_phone: Optional "contact_phone",
            15 => contact_email: Optional "contact_email",
            16 => merchant_remark: Optional "merchant_remark",
            17 => business_type: Optional "business_type",
            18 => merchant_type: Optional "merchant_type",
            19 => registration_certificate_number: Optional "registration_certificate_number",
            20 => registration_certificate_date: Optional "registration_certificate_date",
            21 => app_download: Optional "app_download",
            22 => business_website: Optional "business_website",
            23 => office_account: Optional "office_account",
            24 => mini_program: Optional "mini_program",
            25 => store_address: Optional "store_address",
            26 => director_name: Optional "director_name",
            27 => director_id_number: Optional "director_id_number",
            28 => principal_name: Optional "principal_name",
            29 => principal_id_number: Optional "principal_id_number",
            30 => settlement_bank_number: Optional "settlement_bank_number",
            31 => channel_id: Optional "channel_id",
            32 => h5_authorization_state: Optional "h5_authorization_state",
            33 => h5_audit_reject_detail: Optional "h5_audit_reject_detail",
            34 => sub_mch_status: Optional "sub_mch_status",
            35 => application_status: Optional "application_status",
            36 => application_reject_detail: Optional "application_reject_detail",
            37 => attach: Optional "attach",
        }
        ApplicationRejectDetail {
            0 => reason: Optional "reason",
        }
        Reason {
            0 => field: Optional "field",
            1 => reason: Optional "reason",
        }
    }
}
