//! `/v3/global/merchants/{sub_mchid}`

use crate::chain::{Members, Method};

/// `/v3/global/merchants/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户（融合钱包）
    ///
    /// `GET /v3/global/merchants/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchants::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_appid("wx8888888888888888").sp_mchid("3200000001");
    /// let answer = client.v3().global().merchants().sub_mchid("20000100").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/merchants/{sub_mchid}", request.0)
    }

    /// 修改子商户（融合钱包）
    ///
    /// `PATCH /v3/global/merchants/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchants::sub_mchid::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("3200000001")
    ///     .name("Merchant name")
    ///     .sub_mchid("示例值: 20000100")
    ///     .shortname("Merchant shortname")
    ///     .office_phone("075586010000")
    ///     .contact(
    ///         patch::Contact::new()
    ///             .name("张三")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com"),
    ///     )
    ///     .business_category(644)
    ///     .channel_id("3200000001")
    ///     .merchant_country_code("344")
    ///     .merchant_type(patch::MerchantType::ENTERPRISE)
    ///     .registration_certificate_number("5555-8888")
    ///     .registration_certificate_date("2020-10-16")
    ///     .registration_certificate_copy("w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs")
    ///     .settlement_bank_number("555588889999")
    ///     .business(
    ///         patch::Business::new()
    ///             .business_type(patch::BusinessType::BOTH)
    ///             .app_download("https://download.qq.com")
    ///             .website("https://www.qq.com")
    ///             .office_account("wx8888888888888888")
    ///             .mini_program("wx8888888888888888")
    ///             .store_address("10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong")
    ///             .store_photos(vec![
    ///                 "Media_id1".to_owned(),
    ///                 "Media_id2".to_owned(),
    ///                 "Media_id3".to_owned(),
    ///             ])
    ///             .mcc("4214"),
    ///     )
    ///     .director(patch::Director::new().name("Bob").number("5555-8888"))
    ///     .principal(patch::Principal::new().name("Bob").number("5555-8888"))
    ///     .apply_h5_payment(true)
    ///     .h5_payment_apply_info(
    ///         patch::H5PaymentApplyInfo::new()
    ///             .website_url("https://qq.com")
    ///             .domains(vec!["www.qq.com".to_owned()]),
    ///     );
    /// let answer = client.v3().global().merchants().sub_mchid("1").patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(Method::PATCH, "/v3/global/merchants/{sub_mchid}", Members::Body(request.0))
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchants/{sub_mchid}")
    }
}

/// 查询子商户（融合钱包）
pub mod get {

    pub use crate::shared::v3_global_merchants_sub_mchid_get::{
        Business, Contact, Director, Principal, Request,
    };
    pub use crate::shared::v3_global_merchants_sub_mchid_get_h5_authorization_state::H5AuthorizationState;
    pub use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::{
        BusinessType, MerchantType,
    };

    enumeration! {
        /// 子商户状态
        SubMerchantStatus {
            OPERATING = "OPERATING",
            PENDING = "PENDING",
            DEACTIVATED = "DEACTIVATED",
            CLOSED = "CLOSED",
            INCOMPLETE_APPLICATION = "INCOMPLETE_APPLICATION",
        }
    }

    enumeration! {
        /// 子商户入驻状态
        ApplicationStatus {
            INCOMPLETE_APPLICATION = "INCOMPLETE_APPLICATION",
            UNDER_REVIEW = "UNDER_REVIEW",
            REJECTED = "REJECTED",
        }
    }

    /// 查询子商户（融合钱包）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户全称
        pub name: Option<String>,
        /// 子商户简称
        pub shortname: Option<String>,
        /// 公司联系方式
        pub office_phone: Option<String>,
        /// 册国家或区域
        pub merchant_country_code: Option<String>,
        /// 类目
        pub business_category: Option<i64>,
        /// 联系人信息
        pub contact: Option<Contact>,
        /// 商户类型
        pub merchant_type: Option<crate::Enumeration<MerchantType>>,
        /// 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
        /// 子商户结算账户
        pub settlement_bank_number: Option<String>,
        /// 业务信息
        pub business: Option<Business>,
        /// 董事信息
        pub director: Option<Director>,
        /// 负责人信息
        pub principal: Option<Principal>,
        /// H5支付权限详情
        pub h5_payment: Option<H5Payment>,
        /// 子商户状态信息
        pub sub_merchant_state: Option<SubMerchantState>,
        /// 附加信息
        pub attach: Option<String>,
    }

    /// H5支付权限详情
    #[non_exhaustive]
    pub struct H5Payment {
        /// H5驳回详情
        pub audit_reject_detail: Option<String>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<crate::Enumeration<H5AuthorizationState>>,
    }

    /// 子商户状态信息
    #[non_exhaustive]
    pub struct SubMerchantState {
        /// 子商户状态
        pub sub_merchant_status: Option<crate::Enumeration<SubMerchantStatus>>,
        /// 子商户入驻状态
        pub application_status: Option<crate::Enumeration<ApplicationStatus>>,
        /// 子商户入驻驳回详情
        pub application_reject_detail: Option<ApplicationRejectDetail>,
    }

    /// 子商户入驻驳回详情
    #[non_exhaustive]
    pub struct ApplicationRejectDetail {
        /// 驳回字段
        pub field: Option<String>,
        /// 驳回原因
        pub reason: Option<String>,
    }

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => name: "name",
            2 => shortname: "shortname",
            3 => office_phone: "office_phone",
            4 => merchant_country_code: "merchant_country_code",
            5 => business_category: "business_category",
            6 => contact: "contact",
            7 => merchant_type: "merchant_type",
            8 => registration_certificate_number: "registration_certificate_number",
            9 => registration_certificate_date: "registration_certificate_date",
            10 => settlement_bank_number: "settlement_bank_number",
            11 => business: "business",
            12 => director: "director",
            13 => principal: "principal",
            14 => h5_payment: "h5_payment",
            15 => sub_merchant_state: "sub_merchant_state",
            16 => attach: "attach",
        }
        H5Payment {
            0 => audit_reject_detail: "audit_reject_detail",
            1 => h5_authorization_state: "h5_authorization_state",
        }
        SubMerchantState {
            0 => sub_merchant_status: "sub_merchant_status",
            1 => application_status: "application_status",
            2 => application_reject_detail: "application_reject_detail",
        }
        ApplicationRejectDetail {
            0 => field: "field",
            1 => reason: "reason",
        }
    }
}

/// 修改子商户（融合钱包）
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_global_merchants_sub_mchid_get_h5_authorization_state::H5AuthorizationState;
    pub use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::{
        BusinessType, MerchantType,
    };
    pub use crate::shared::v3_global_merchants_sub_mchid_patch::{Contact, Director, Principal};

    /// 修改子商户（融合钱包）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::required::<String>("sp_mchid"),
            message::required::<String>("name"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("shortname"),
            message::required::<String>("office_phone"),
            message::required::<Contact>("contact"),
            message::required::<i64>("business_category"),
            message::optional::<String>("channel_id"),
            message::required::<String>("merchant_country_code"),
            message::required::<crate::Enumeration<MerchantType>>("merchant_type"),
            message::required::<String>("registration_certificate_number"),
            message::required::<String>("registration_certificate_date"),
            message::optional::<String>("registration_certificate_copy"),
            message::optional::<String>("settlement_bank_number"),
            message::required::<Business>("business"),
            message::optional::<Director>("director"),
            message::optional::<Principal>("principal"),
            message::optional::<bool>("apply_h5_payment"),
            message::optional::<H5PaymentApplyInfo>("h5_payment_apply_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 机构appid（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户全称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户简称（必填）
        pub fn shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("shortname", value))
        }

        /// 公司电话（必填）
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("office_phone", value))
        }

        /// 联系人信息（必填）
        #[inline]
        pub fn contact(self, value: Contact) -> Self {
            Self(self.0.with("contact", value))
        }

        /// 类目（必填）
        #[inline]
        pub fn business_category(self, value: i64) -> Self {
            Self(self.0.with("business_category", value))
        }

        /// 渠道号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 注册国家或区域（必填）
        pub fn merchant_country_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_country_code", value))
        }

        /// 商户类型（必填）
        pub fn merchant_type(self, value: impl Into<crate::Enumeration<MerchantType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MerchantType>>("merchant_type", value))
        }

        /// 公司注册文件编号（必填）
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_number", value))
        }

        /// 公司注册文件过期时间（必填）
        pub fn registration_certificate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_date", value))
        }

        /// 公司注册文件照片
        pub fn registration_certificate_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_copy", value))
        }

        /// 子商户银行结算账户信息
        pub fn settlement_bank_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settlement_bank_number", value))
        }

        /// 业务信息（必填）
        #[inline]
        pub fn business(self, value: Business) -> Self {
            Self(self.0.with("business", value))
        }

        /// 董事信息
        #[inline]
        pub fn director(self, value: Director) -> Self {
            Self(self.0.with("director", value))
        }

        /// 负责人信息
        #[inline]
        pub fn principal(self, value: Principal) -> Self {
            Self(self.0.with("principal", value))
        }

        /// 是否申请H5支付权限
        #[inline]
        pub fn apply_h5_payment(self, value: bool) -> Self {
            Self(self.0.with("apply_h5_payment", value))
        }

        /// H5支付申请资料资料
        #[inline]
        pub fn h5_payment_apply_info(self, value: H5PaymentApplyInfo) -> Self {
            Self(self.0.with("h5_payment_apply_info", value))
        }
    }

    /// 业务信息
    pub struct Business(pub(crate) message::Object);

    impl Business {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<BusinessType>>("business_type"),
            message::optional::<String>("app_download"),
            message::optional::<String>("website"),
            message::optional::<String>("office_account"),
            message::optional::<String>("mini_program"),
            message::optional::<String>("store_address"),
            message::optional::<crate::JsonText<Vec<String>>>("store_photos"),
            message::optional::<String>("mcc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务类型（必填）
        pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
        }

        /// APP下载链接
        pub fn app_download(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_download", value))
        }

        /// 业务网站
        pub fn website(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("website", value))
        }

        /// 公众号
        pub fn office_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("office_account", value))
        }

        /// 小程序
        pub fn mini_program(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mini_program", value))
        }

        /// 门店地址
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_address", value))
        }

        /// 门店照片
        pub fn store_photos(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("store_photos", value))
        }

        /// MCC码
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mcc", value))
        }
    }

    /// H5支付申请资料资料
    pub struct H5PaymentApplyInfo(pub(crate) message::Object);

    impl H5PaymentApplyInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("website_url"),
            message::optional::<Vec<String>>("domains"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// H5经营网址
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("website_url", value))
        }

        /// H5支付域名
        #[inline]
        pub fn domains(self, value: Vec<String>) -> Self {
            Self(self.0.with("domains", value))
        }
    }

    /// 修改子商户（融合钱包）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<crate::Enumeration<H5AuthorizationState>>,
    }

    request!(Request, Business, H5PaymentApplyInfo);

    held!(Business, H5PaymentApplyInfo);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => h5_authorization_state: "h5_authorization_state",
        }
    }
}
