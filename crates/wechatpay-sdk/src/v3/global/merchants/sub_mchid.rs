//! 查询子商户（融合钱包）、修改子商户（融合钱包） · Query a sub-merchant; Update a sub-merchant
//!
//! `/v3/global/merchants/{sub_mchid}`

use crate::chain::{Members, Method};

/// 查询子商户（融合钱包）、修改子商户（融合钱包） · Query a sub-merchant; Update a sub-merchant
///
/// `/v3/global/merchants/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户（融合钱包） · Query a sub-merchant
    ///
    /// `GET /v3/global/merchants/{sub_mchid}`
    ///
    /// 机构按子商户号查询融合钱包的子商户资料，返回名称、类目、注册地和联系人。模式：服务商。
    ///
    /// Queries a converged-wallet sub-merchant and returns its names, business category, country or region and contact. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchants::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_appid("wx8888888888888888").sp_mchid("1900000001");
    /// let answer = client.v3().global().merchants().sub_mchid("1900000109").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025092](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
    #[doc(alias(
        "查询子商户（融合钱包）",
        "Query a sub-merchant",
        "跨境/全球 进件",
        "merchants",
        "global/merchants"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/merchants/{sub_mchid}", request)
    }

    /// 修改子商户（融合钱包） · Update a sub-merchant
    ///
    /// `PATCH /v3/global/merchants/{sub_mchid}`
    ///
    /// 机构修改融合钱包的子商户资料，如简称、类目和联系人，返回子商户号和H5支付权限状态。模式：服务商。
    ///
    /// Changes a converged-wallet sub-merchant, for example its short name, category or contact, and returns its H5 permission state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchants::sub_mchid::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1900000001")
    ///     .name("Merchant name")
    ///     .sub_mchid("1900000109")
    ///     .shortname("Merchant shortname")
    ///     .office_phone("075586010000")
    ///     .contact(
    ///         patch::Contact::new()
    ///             .name("张三")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com"),
    ///     )
    ///     .business_category(644)
    ///     .merchant_country_code("344")
    ///     .merchant_type(patch::MerchantType::ENTERPRISE)
    ///     .registration_certificate_number("5555-8888")
    ///     .registration_certificate_date("2020-10-16")
    ///     .business(patch::Business::new().business_type(patch::BusinessType::BOTH));
    /// let answer = client.v3().global().merchants().sub_mchid("1900000109").patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025096](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
    #[doc(alias(
        "修改子商户（融合钱包）",
        "Update a sub-merchant",
        "跨境/全球 进件",
        "merchants",
        "global/merchants"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/global/merchants/{sub_mchid}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchants/{sub_mchid}")
    }
}

/// 查询子商户（融合钱包） · Query a sub-merchant
pub mod get {

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
        SubMerchantStatus {
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
            /// `INCOMPLETE_APPLICATION`: 申请资料不完整 · Application incomplete
            INCOMPLETE_APPLICATION = "INCOMPLETE_APPLICATION",
            /// `UNDER_REVIEW`: 审核中 · Under review
            UNDER_REVIEW = "UNDER_REVIEW",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
        }
    }

    /// 查询子商户（融合钱包）：请求 · Query a sub-merchant: request
    pub struct Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub sp_appid: Option<String>,
        /// 机构商户号（必填） · Institution merchant ID (required)
        pub sp_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 机构商户号（必填） · Institution merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }
    }

    /// 查询子商户（融合钱包）：应答 · Query a sub-merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户全称 · Full sub-merchant name
        pub name: Option<String>,
        /// 子商户简称 · Sub-merchant short name
        pub shortname: Option<String>,
        /// 公司联系方式 · Company contact number
        pub office_phone: Option<String>,
        /// 册国家或区域 · Country or region of registration
        ///
        /// ISO 3166-1 的三位数字，例如 `344`。Three digits of ISO 3166-1, for example `344`.
        pub merchant_country_code: Option<String>,
        /// 类目 · Business category
        pub business_category: Option<i64>,
        /// 联系人信息 · Contact information
        pub contact: Option<Contact>,
        /// 商户类型 · Merchant type
        pub merchant_type: MerchantType,
        /// 公司注册文件编号 · Company registration document number
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间 · Company registration document expiry date
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub registration_certificate_date: Option<String>,
        /// 子商户结算账户 · Sub-merchant settlement account
        pub settlement_bank_number: Option<String>,
        /// 业务信息 · Business information
        pub business: Option<Business>,
        /// 董事信息 · Director information
        pub director: Option<Director>,
        /// 负责人信息 · Principal information
        pub principal: Option<Principal>,
        /// H5支付权限详情 · H5 payment permission details
        pub h5_payment: Option<H5Payment>,
        /// 子商户状态信息 · Sub-merchant status information
        pub sub_merchant_state: Option<SubMerchantState>,
        /// 附加信息 · Attached data
        pub attach: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 联系人信息 · Contact information
    #[non_exhaustive]
    pub struct Contact {
        /// 联系人名称 · Contact name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 联系人电话 · Contact phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// 联系人邮箱 · Contact email
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub email: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 业务信息 · Business information
    #[non_exhaustive]
    pub struct Business {
        /// 业务类型 · Business type
        pub business_type: BusinessType,
        /// APP下载地址 · App download URL
        ///
        /// 完整的网址。A complete URL.
        pub app_download: Option<String>,
        /// 业务网站 · Business website
        ///
        /// 完整的网址。A complete URL.
        pub website: Option<String>,
        /// 公众号 · Official Account
        pub office_account: Option<String>,
        /// 小程序 · Mini Program
        pub mini_program: Option<String>,
        /// 门店地址 · Store address
        pub store_address: Option<String>,
        /// MCC码 · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub mcc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 董事信息 · Director information
    #[non_exhaustive]
    pub struct Director {
        /// 董事姓名 · Director name
        pub name: Option<String>,
        /// 董事证件号码 · Director ID document number
        pub number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 负责人信息 · Principal information
    #[non_exhaustive]
    pub struct Principal {
        /// 负责人姓名 · Principal name
        pub name: Option<String>,
        /// 负责人证件号码 · Principal ID document number
        pub number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// H5支付权限详情 · H5 payment permission details
    #[non_exhaustive]
    pub struct H5Payment {
        /// H5驳回详情 · H5 rejection details
        pub audit_reject_detail: Option<String>,
        /// H5支付权限状态 · H5 payment permission status
        pub h5_authorization_state: H5AuthorizationState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子商户状态信息 · Sub-merchant status information
    #[non_exhaustive]
    pub struct SubMerchantState {
        /// 子商户状态 · Sub-merchant status
        pub sub_merchant_status: SubMerchantStatus,
        /// 子商户入驻状态 · Sub-merchant onboarding status
        pub application_status: ApplicationStatus,
        /// 子商户入驻驳回详情 · Sub-merchant onboarding rejection details
        pub application_reject_detail: Option<ApplicationRejectDetail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 子商户入驻驳回详情 · Sub-merchant onboarding rejection details
    #[non_exhaustive]
    pub struct ApplicationRejectDetail {
        /// 驳回字段 · Rejected field
        pub field: Option<String>,
        /// 驳回原因 · Rejection reason
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_appid: Required "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => name: Optional "name",
            2 => shortname: Optional "shortname",
            3 => office_phone: Optional "office_phone",
            4 => merchant_country_code: Optional "merchant_country_code",
            5 => business_category: Optional "business_category",
            6 => contact: Optional "contact",
            7 => merchant_type: Optional "merchant_type",
            8 => registration_certificate_number: Optional "registration_certificate_number",
            9 => registration_certificate_date: Optional "registration_certificate_date",
            10 => settlement_bank_number: Optional "settlement_bank_number",
            11 => business: Optional "business",
            12 => director: Optional "director",
            13 => principal: Optional "principal",
            14 => h5_payment: Optional "h5_payment",
            15 => sub_merchant_state: Optional "sub_merchant_state",
            16 => attach: Optional "attach",
        }
        Contact {
            0 => name: Optional "name",
            1 => phone: Optional "phone",
            2 => email: Optional "email",
        }
        Business {
            0 => business_type: Optional "business_type",
            1 => app_download: Optional "app_download",
            2 => website: Optional "website",
            3 => office_account: Optional "office_account",
            4 => mini_program: Optional "mini_program",
            5 => store_address: Optional "store_address",
            6 => mcc: Optional "mcc",
        }
        Director {
            0 => name: Optional "name",
            1 => number: Optional "number",
        }
        Principal {
            0 => name: Optional "name",
            1 => number: Optional "number",
        }
        H5Payment {
            0 => audit_reject_detail: Optional "audit_reject_detail",
            1 => h5_authorization_state: Optional "h5_authorization_state",
        }
        SubMerchantState {
            0 => sub_merchant_status: Optional "sub_merchant_status",
            1 => application_status: Optional "application_status",
            2 => application_reject_detail: Optional "application_reject_detail",
        }
        ApplicationRejectDetail {
            0 => field: Optional "field",
            1 => reason: Optional "reason",
        }
    }
}

/// 修改子商户（融合钱包） · Update a sub-merchant
pub mod patch {

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

    /// 修改子商户（融合钱包）：请求 · Update a sub-merchant: request
    pub struct Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub sp_appid: Option<String>,
        /// 机构商户号（必填） · Institution merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 子商户全称（必填） · Full sub-merchant name (required)
        pub name: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户简称（必填） · Sub-merchant short name (required)
        pub shortname: Option<String>,
        /// 公司电话（必填） · Company phone number (required)
        pub office_phone: Option<String>,
        /// 联系人信息（必填） · Contact information (required)
        pub contact: Option<Contact>,
        /// 类目（必填） · Business category (required)
        pub business_category: Option<i64>,
        /// 渠道号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 注册国家或区域（必填） · Country or region of registration (required)
        ///
        /// ISO 3166-1 的三位数字，例如 `344`。Three digits of ISO 3166-1, for example `344`.
        pub merchant_country_code: Option<String>,
        /// 商户类型（必填） · Merchant type (required)
        pub merchant_type: MerchantType,
        /// 公司注册文件编号（必填） · Company registration document number (required)
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间（必填） · Company registration document expiry date (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub registration_certificate_date: Option<String>,
        /// 公司注册文件照片 · Company registration document image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub registration_certificate_copy: Option<String>,
        /// 子商户银行结算账户信息 · Sub-merchant settlement bank account
        pub settlement_bank_number: Option<String>,
        /// 业务信息（必填） · Business information (required)
        pub business: Option<Business>,
        /// 董事信息 · Director information
        pub director: Option<Director>,
        /// 负责人信息 · Principal information
        pub principal: Option<Principal>,
        /// 是否申请H5支付权限 · Whether to apply for H5 payment
        pub apply_h5_payment: Option<bool>,
        /// H5支付申请资料资料 · H5 payment application information
        pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 机构商户号（必填） · Institution merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户全称（必填） · Full sub-merchant name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户简称（必填） · Sub-merchant short name (required)
        pub fn shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.shortname = value.into_member();
            self
        }

        /// 公司电话（必填） · Company phone number (required)
        pub fn office_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.office_phone = value.into_member();
            self
        }

        /// 联系人信息（必填） · Contact information (required)
        pub fn contact<M>(mut self, value: impl crate::IntoMember<Contact, M>) -> Self {
            self.contact = value.into_member();
            self
        }

        /// 类目（必填） · Business category (required)
        pub fn business_category<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.business_category = value.into_member();
            self
        }

        /// 渠道号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 注册国家或区域（必填） · Country or region of registration (required)
        ///
        /// ISO 3166-1 的三位数字，例如 `344`。Three digits of ISO 3166-1, for example `344`.
        pub fn merchant_country_code<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.merchant_country_code = value.into_member();
            self
        }

        /// 商户类型（必填） · Merchant type (required)
        pub fn merchant_type<M>(mut self, value: impl crate::IntoMember<MerchantType, M>) -> Self {
            self.merchant_type = value.into_member().unwrap_or_default();
            self
        }

        /// 公司注册文件编号（必填） · Company registration document number (required)
        pub fn registration_certificate_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_number = value.into_member();
            self
        }

        /// 公司注册文件过期时间（必填） · Company registration document expiry date (required)
        ///
        /// 格式 `yyyy-MM-dd`。As `yyyy-MM-dd`.
        pub fn registration_certificate_date<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_date = value.into_member();
            self
        }

        /// 公司注册文件照片 · Company registration document image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn registration_certificate_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_copy = value.into_member();
            self
        }

        /// 子商户银行结算账户信息 · Sub-merchant settlement bank account
        pub fn settlement_bank_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.settlement_bank_number = value.into_member();
            self
        }

        /// 业务信息（必填） · Business information (required)
        pub fn business<M>(mut self, value: impl crate::IntoMember<Business, M>) -> Self {
            self.business = value.into_member();
            self
        }

        /// 董事信息 · Director information
        pub fn director<M>(mut self, value: impl crate::IntoMember<Director, M>) -> Self {
            self.director = value.into_member();
            self
        }

        /// 负责人信息 · Principal information
        pub fn principal<M>(mut self, value: impl crate::IntoMember<Principal, M>) -> Self {
            self.principal = value.into_member();
            self
        }

        /// 是否申请H5支付权限 · Whether to apply for H5 payment
        pub fn apply_h5_payment<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.apply_h5_payment = value.into_member();
            self
        }

        /// H5支付申请资料资料 · H5 payment application information
        pub fn h5_payment_apply_info<M>(
            mut self,
            value: impl crate::IntoMember<H5PaymentApplyInfo, M>,
        ) -> Self {
            self.h5_payment_apply_info = value.into_member();
            self
        }
    }

    /// 联系人信息 · Contact information
    pub struct Contact {
        /// 联系人名称（必填） · Contact name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 联系人电话（必填） · Contact phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// 联系人邮箱（必填） · Contact email (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub email: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Contact {
        /// 联系人名称（必填） · Contact name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 联系人电话（必填） · Contact phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }

        /// 联系人邮箱（必填） · Contact email (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn email<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.email = value.into_member();
            self
        }
    }

    /// 业务信息 · Business information
    pub struct Business {
        /// 业务类型（必填） · Business type (required)
        pub business_type: BusinessType,
        /// APP下载链接 · App download URL
        ///
        /// 完整的网址。A complete URL.
        pub app_download: Option<String>,
        /// 业务网站 · Business website
        ///
        /// 完整的网址。A complete URL.
        pub website: Option<String>,
        /// 公众号 · Official Account
        pub office_account: Option<String>,
        /// 小程序 · Mini Program
        pub mini_program: Option<String>,
        /// 门店地址 · Store address
        pub store_address: Option<String>,
        /// 门店照片 · Store photos
        ///
        /// JSON 文本。A text that holds JSON.
        pub store_photos: Option<crate::JsonText<Vec<String>>>,
        /// MCC码 · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub mcc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Business {
        /// 业务类型（必填） · Business type (required)
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
            self
        }

        /// APP下载链接 · App download URL
        ///
        /// 完整的网址。A complete URL.
        pub fn app_download<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_download = value.into_member();
            self
        }

        /// 业务网站 · Business website
        ///
        /// 完整的网址。A complete URL.
        pub fn website<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.website = value.into_member();
            self
        }

        /// 公众号 · Official Account
        pub fn office_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.office_account = value.into_member();
            self
        }

        /// 小程序 · Mini Program
        pub fn mini_program<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program = value.into_member();
            self
        }

        /// 门店地址 · Store address
        pub fn store_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_address = value.into_member();
            self
        }

        /// 门店照片 · Store photos
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn store_photos<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.store_photos = value.into_list().map(crate::JsonText);
            self
        }

        /// MCC码 · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub fn mcc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mcc = value.into_member();
            self
        }
    }

    /// 董事信息 · Director information
    pub struct Director {
        /// 董事姓名 · Director name
        pub name: Option<String>,
        /// 董事证件号 · Director ID document number
        pub number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Director {
        /// 董事姓名 · Director name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 董事证件号 · Director ID document number
        pub fn number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.number = value.into_member();
            self
        }
    }

    /// 负责人信息 · Principal information
    pub struct Principal {
        /// 负责人姓名 · Principal name
        pub name: Option<String>,
        /// 负责人证件号 · Principal ID document number
        pub number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Principal {
        /// 负责人姓名 · Principal name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 负责人证件号 · Principal ID document number
        pub fn number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.number = value.into_member();
            self
        }
    }

    /// H5支付申请资料资料 · H5 payment application information
    pub struct H5PaymentApplyInfo {
        /// H5经营网址 · H5 website URL
        ///
        /// 完整的网址。A complete URL.
        pub website_url: Option<String>,
        /// H5支付域名 · H5 payment domains
        pub domains: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl H5PaymentApplyInfo {
        /// H5经营网址 · H5 website URL
        ///
        /// 完整的网址。A complete URL.
        pub fn website_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.website_url = value.into_member();
            self
        }

        /// H5支付域名 · H5 payment domains
        pub fn domains<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.domains = value.into_list();
            self
        }
    }

    /// 修改子商户（融合钱包）：应答 · Update a sub-merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// H5支付权限状态 · H5 payment permission status
        pub h5_authorization_state: H5AuthorizationState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Contact, Business, Director, Principal, H5PaymentApplyInfo);

    message! {
        Request {
            0 => sp_appid: Required "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
            2 => name: Required "name",
            3 => sub_mchid: Required "sub_mchid",
            4 => shortname: Required "shortname",
            5 => office_phone: Required "office_phone",
            6 => contact: Required "contact",
            7 => business_category: Required "business_category",
            8 => channel_id: Optional "channel_id",
            9 => merchant_country_code: Required "merchant_country_code",
            10 => merchant_type: Required "merchant_type",
            11 => registration_certificate_number: Required "registration_certificate_number",
            12 => registration_certificate_date: Required "registration_certificate_date",
            13 => registration_certificate_copy: Optional "registration_certificate_copy",
            14 => settlement_bank_number: Optional "settlement_bank_number",
            15 => business: Required "business",
            16 => director: Optional "director",
            17 => principal: Optional "principal",
            18 => apply_h5_payment: Optional "apply_h5_payment",
            19 => h5_payment_apply_info: Optional "h5_payment_apply_info",
        }
        Contact {
            0 => name: Required "name",
            1 => phone: Required "phone",
            2 => email: Required "email",
        }
        Business {
            0 => business_type: Required "business_type",
            1 => app_download: Optional "app_download",
            2 => website: Optional "website",
            3 => office_account: Optional "office_account",
            4 => mini_program: Optional "mini_program",
            5 => store_address: Optional "store_address",
            6 => store_photos: Optional "store_photos",
            7 => mcc: Optional "mcc",
        }
        Director {
            0 => name: Optional "name",
            1 => number: Optional "number",
        }
        Principal {
            0 => name: Optional "name",
            1 => number: Optional "number",
        }
        H5PaymentApplyInfo {
            0 => website_url: Optional "website_url",
            1 => domains: Optional "domains",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => h5_authorization_state: Optional "h5_authorization_state",
        }
    }
}
