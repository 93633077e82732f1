//! `/v3/global/merchants/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchants/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchants/{sub_mchid}", rest)
    }
}

/// 查询子商户（融合钱包）
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/merchants/{sub_mchid}")
            .at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 商户类型
        MerchantType {
            ENTERPRISE = "ENTERPRISE",
            INDIVIDUAL = "INDIVIDUAL",
        }
    }

    enumeration! {
        /// 业务类型
        BusinessType {
            ONLINE = "ONLINE",
            OFFLINE = "OFFLINE",
            BOTH = "BOTH",
        }
    }

    enumeration! {
        /// H5支付权限状态
        H5AuthorizationState {
            APPROVED = "APPROVED",
            UNAUTHORIZED = "UNAUTHORIZED",
            UNDER_REVIEW = "UNDER_REVIEW",
            REJECTED = "REJECTED",
            UNDER_PUNISHMENT = "UNDER_PUNISHMENT",
            APPLICATION_FAILED = "APPLICATION_FAILED",
        }
    }

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

    /// 查询子商户（融合钱包）：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sp_appid"), required::<String>("sp_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构appid（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }
    }

    /// 查询子商户（融合钱包）：应答
    #[derive(Clone, Default)]
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
        pub merchant_type: Option<Enumeration<MerchantType>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("name", &mut self.name),
                2 => Named("shortname", &mut self.shortname),
                3 => Named("office_phone", &mut self.office_phone),
                4 => Named("merchant_country_code", &mut self.merchant_country_code),
                5 => Named("business_category", &mut self.business_category),
                6 => Named("contact", &mut self.contact),
                7 => Named("merchant_type", &mut self.merchant_type),
                8 => Named(
                    "registration_certificate_number",
                    &mut self.registration_certificate_number,
                ),
                9 => {
                    Named("registration_certificate_date", &mut self.registration_certificate_date)
                }
                10 => Named("settlement_bank_number", &mut self.settlement_bank_number),
                11 => Named("business", &mut self.business),
                12 => Named("director", &mut self.director),
                13 => Named("principal", &mut self.principal),
                14 => Named("h5_payment", &mut self.h5_payment),
                15 => Named("sub_merchant_state", &mut self.sub_merchant_state),
                16 => Named("attach", &mut self.attach),
                _ => return None,
            })
        }
    }

    /// 联系人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Contact {
        /// 联系人名称，加密传输
        pub name: Option<Sensitive>,
        /// 联系人电话，加密传输
        pub phone: Option<Sensitive>,
        /// 联系人邮箱，加密传输
        pub email: Option<Sensitive>,
    }

    impl Message for Contact {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("phone", &mut self.phone),
                2 => Named("email", &mut self.email),
                _ => return None,
            })
        }
    }

    /// 业务信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Business {
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// APP下载地址
        pub app_download: Option<String>,
        /// 业务网站
        pub website: Option<String>,
        /// 公众号
        pub office_account: Option<String>,
        /// 小程序
        pub mini_program: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// MCC码
        pub mcc: Option<String>,
    }

    impl Message for Business {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_type", &mut self.business_type),
                1 => Named("app_download", &mut self.app_download),
                2 => Named("website", &mut self.website),
                3 => Named("office_account", &mut self.office_account),
                4 => Named("mini_program", &mut self.mini_program),
                5 => Named("store_address", &mut self.store_address),
                6 => Named("mcc", &mut self.mcc),
                _ => return None,
            })
        }
    }

    /// 董事信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Director {
        /// 董事姓名
        pub name: Option<String>,
        /// 董事证件号码
        pub number: Option<String>,
    }

    impl Message for Director {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("number", &mut self.number),
                _ => return None,
            })
        }
    }

    /// 负责人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Principal {
        /// 负责人姓名
        pub name: Option<String>,
        /// 负责人证件号码
        pub number: Option<String>,
    }

    impl Message for Principal {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("number", &mut self.number),
                _ => return None,
            })
        }
    }

    /// H5支付权限详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5Payment {
        /// H5驳回详情
        pub audit_reject_detail: Option<String>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<Enumeration<H5AuthorizationState>>,
    }

    impl Message for H5Payment {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("audit_reject_detail", &mut self.audit_reject_detail),
                1 => Named("h5_authorization_state", &mut self.h5_authorization_state),
                _ => return None,
            })
        }
    }

    /// 子商户状态信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubMerchantState {
        /// 子商户状态
        pub sub_merchant_status: Option<Enumeration<SubMerchantStatus>>,
        /// 子商户入驻状态
        pub application_status: Option<Enumeration<ApplicationStatus>>,
        /// 子商户入驻驳回详情
        pub application_reject_detail: Option<ApplicationRejectDetail>,
    }

    impl Message for SubMerchantState {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_merchant_status", &mut self.sub_merchant_status),
                1 => Named("application_status", &mut self.application_status),
                2 => Named("application_reject_detail", &mut self.application_reject_detail),
                _ => return None,
            })
        }
    }

    /// 子商户入驻驳回详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ApplicationRejectDetail {
        /// 驳回字段
        pub field: Option<String>,
        /// 驳回原因
        pub reason: Option<String>,
    }

    impl Message for ApplicationRejectDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("field", &mut self.field),
                1 => Named("reason", &mut self.reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        Contact,
        Business,
        Director,
        Principal,
        H5Payment,
        SubMerchantState,
        ApplicationRejectDetail
    );
}

/// 修改子商户（融合钱包）
pub mod patch {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::merchants::sub_mchid::get::{
        BusinessType, H5AuthorizationState, MerchantType,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/global/merchants/{sub_mchid}")
            .at("apihk.mch.weixin.qq.com", "");

    /// 修改子商户（融合钱包）：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_appid"),
            required::<String>("sp_mchid"),
            required::<String>("name"),
            required::<String>("sub_mchid"),
            required::<String>("shortname"),
            required::<String>("office_phone"),
            required::<Contact>("contact"),
            required::<i64>("business_category"),
            optional::<String>("channel_id"),
            required::<String>("merchant_country_code"),
            required::<Enumeration<MerchantType>>("merchant_type"),
            required::<String>("registration_certificate_number"),
            required::<String>("registration_certificate_date"),
            optional::<String>("registration_certificate_copy"),
            optional::<String>("settlement_bank_number"),
            required::<Business>("business"),
            optional::<Director>("director"),
            optional::<Principal>("principal"),
            optional::<bool>("apply_h5_payment"),
            optional::<H5PaymentApplyInfo>("h5_payment_apply_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构appid（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户全称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户简称（必填）
        pub fn shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("shortname", value.into()))
        }

        /// 公司电话（必填）
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("office_phone", value.into()))
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
            Self(self.0.with::<String>("channel_id", value.into()))
        }

        /// 注册国家或区域（必填）
        pub fn merchant_country_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_country_code", value.into()))
        }

        /// 商户类型（必填）
        pub fn merchant_type(self, value: impl Into<Enumeration<MerchantType>>) -> Self {
            Self(self.0.with::<Enumeration<MerchantType>>("merchant_type", value.into()))
        }

        /// 公司注册文件编号（必填）
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("registration_certificate_number", value.into()))
        }

        /// 公司注册文件过期时间（必填）
        pub fn registration_certificate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("registration_certificate_date", value.into()))
        }

        /// 公司注册文件照片
        pub fn registration_certificate_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("registration_certificate_copy", value.into()))
        }

        /// 子商户银行结算账户信息
        pub fn settlement_bank_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("settlement_bank_number", value.into()))
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

    /// 联系人信息
    #[derive(Clone)]
    pub struct Contact(pub(crate) Object);

    impl Contact {
        const MEMBERS: &'static [Listed] = &[
            required::<Sensitive>("name"),
            required::<Sensitive>("phone"),
            required::<Sensitive>("email"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 联系人名称，加密传输（必填）
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("name", value.into()))
        }

        /// 联系人电话，加密传输（必填）
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("phone", value.into()))
        }

        /// 联系人邮箱，加密传输（必填）
        pub fn email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("email", value.into()))
        }
    }

    /// 业务信息
    #[derive(Clone)]
    pub struct Business(pub(crate) Object);

    impl Business {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<BusinessType>>("business_type"),
            optional::<String>("app_download"),
            optional::<String>("website"),
            optional::<String>("office_account"),
            optional::<String>("mini_program"),
            optional::<String>("store_address"),
            optional::<JsonText<Vec<String>>>("store_photos"),
            optional::<String>("mcc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务类型（必填）
        pub fn business_type(self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            Self(self.0.with::<Enumeration<BusinessType>>("business_type", value.into()))
        }

        /// APP下载链接
        pub fn app_download(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("app_download", value.into()))
        }

        /// 业务网站
        pub fn website(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("website", value.into()))
        }

        /// 公众号
        pub fn office_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("office_account", value.into()))
        }

        /// 小程序
        pub fn mini_program(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mini_program", value.into()))
        }

        /// 门店地址
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("store_address", value.into()))
        }

        /// 门店照片
        pub fn store_photos(self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            Self(self.0.with::<JsonText<Vec<String>>>("store_photos", value.into()))
        }

        /// MCC码
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mcc", value.into()))
        }
    }

    /// 董事信息
    #[derive(Clone)]
    pub struct Director(pub(crate) Object);

    impl Director {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("name"), optional::<String>("number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 董事姓名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 董事证件号
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("number", value.into()))
        }
    }

    /// 负责人信息
    #[derive(Clone)]
    pub struct Principal(pub(crate) Object);

    impl Principal {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("name"), optional::<String>("number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 负责人姓名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 负责人证件号
        pub fn number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("number", value.into()))
        }
    }

    /// H5支付申请资料资料
    #[derive(Clone)]
    pub struct H5PaymentApplyInfo(pub(crate) Object);

    impl H5PaymentApplyInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("website_url"), optional::<Vec<String>>("domains")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// H5经营网址
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("website_url", value.into()))
        }

        /// H5支付域名
        #[inline]
        pub fn domains(self, value: Vec<String>) -> Self {
            Self(self.0.with("domains", value))
        }
    }

    /// 修改子商户（融合钱包）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<Enumeration<H5AuthorizationState>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("h5_authorization_state", &mut self.h5_authorization_state),
                _ => return None,
            })
        }
    }

    request!(Request, Contact, Business, Director, Principal, H5PaymentApplyInfo);

    held!(Contact, Business, Director, Principal, H5PaymentApplyInfo);

    message!(Response);
}
