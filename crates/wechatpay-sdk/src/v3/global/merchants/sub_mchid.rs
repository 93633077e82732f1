//! `/v3/global/merchants/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchants/{sub_mchid}`
#[derive(Clone, Debug)]
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
        self.0.call(&get::OPERATION).query_message(request)
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
        self.0.call(&patch::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构appid
        pub sp_appid: Required<String>,
        /// 机构商户号
        pub sp_mchid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sp_appid", &mut self.sp_appid), ("sp_mchid", &mut self.sp_mchid)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("name", &mut self.name),
                ("shortname", &mut self.shortname),
                ("office_phone", &mut self.office_phone),
                ("merchant_country_code", &mut self.merchant_country_code),
                ("business_category", &mut self.business_category),
                ("contact", &mut self.contact),
                ("merchant_type", &mut self.merchant_type),
                ("registration_certificate_number", &mut self.registration_certificate_number),
                ("registration_certificate_date", &mut self.registration_certificate_date),
                ("settlement_bank_number", &mut self.settlement_bank_number),
                ("business", &mut self.business),
                ("director", &mut self.director),
                ("principal", &mut self.principal),
                ("h5_payment", &mut self.h5_payment),
                ("sub_merchant_state", &mut self.sub_merchant_state),
                ("attach", &mut self.attach),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("phone", &mut self.phone),
                ("email", &mut self.email),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_type", &mut self.business_type),
                ("app_download", &mut self.app_download),
                ("website", &mut self.website),
                ("office_account", &mut self.office_account),
                ("mini_program", &mut self.mini_program),
                ("store_address", &mut self.store_address),
                ("mcc", &mut self.mcc),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("name", &mut self.name), ("number", &mut self.number)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("name", &mut self.name), ("number", &mut self.number)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("audit_reject_detail", &mut self.audit_reject_detail),
                ("h5_authorization_state", &mut self.h5_authorization_state),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_merchant_status", &mut self.sub_merchant_status),
                ("application_status", &mut self.application_status),
                ("application_reject_detail", &mut self.application_reject_detail),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("field", &mut self.field), ("reason", &mut self.reason)]);
        }
    }

    message!(
        Request,
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

    use crate::message::{Enumeration, JsonText, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::merchants::sub_mchid::get::{
        BusinessType, H5AuthorizationState, MerchantType,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/global/merchants/{sub_mchid}")
            .at("apihk.mch.weixin.qq.com", "");

    /// 修改子商户（融合钱包）：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构appid
        pub sp_appid: Required<String>,
        /// 机构商户号
        pub sp_mchid: Required<String>,
        /// 子商户全称
        pub name: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户简称
        pub shortname: Required<String>,
        /// 公司电话
        pub office_phone: Required<String>,
        /// 联系人信息
        pub contact: Required<Contact>,
        /// 类目
        pub business_category: Required<i64>,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 注册国家或区域
        pub merchant_country_code: Required<String>,
        /// 商户类型
        pub merchant_type: Required<Enumeration<MerchantType>>,
        /// 公司注册文件编号
        pub registration_certificate_number: Required<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Required<String>,
        /// 公司注册文件照片
        pub registration_certificate_copy: Option<String>,
        /// 子商户银行结算账户信息
        pub settlement_bank_number: Option<String>,
        /// 业务信息
        pub business: Required<Business>,
        /// 董事信息
        pub director: Option<Director>,
        /// 负责人信息
        pub principal: Option<Principal>,
        /// 是否申请H5支付权限
        pub apply_h5_payment: Option<bool>,
        /// H5支付申请资料资料
        pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 子商户全称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户简称
        #[inline]
        pub fn shortname(mut self, value: impl Into<String>) -> Self {
            self.shortname = Required::set(value.into());
            self
        }

        /// 公司电话
        #[inline]
        pub fn office_phone(mut self, value: impl Into<String>) -> Self {
            self.office_phone = Required::set(value.into());
            self
        }

        /// 联系人信息
        #[inline]
        pub fn contact(mut self, value: Contact) -> Self {
            self.contact = Required::set(value);
            self
        }

        /// 类目
        #[inline]
        pub fn business_category(mut self, value: i64) -> Self {
            self.business_category = Required::set(value);
            self
        }

        /// 渠道号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// 注册国家或区域
        #[inline]
        pub fn merchant_country_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_country_code = Required::set(value.into());
            self
        }

        /// 商户类型
        #[inline]
        pub fn merchant_type(mut self, value: impl Into<Enumeration<MerchantType>>) -> Self {
            self.merchant_type = Required::set(value.into());
            self
        }

        /// 公司注册文件编号
        #[inline]
        pub fn registration_certificate_number(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_number = Required::set(value.into());
            self
        }

        /// 公司注册文件过期时间
        #[inline]
        pub fn registration_certificate_date(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_date = Required::set(value.into());
            self
        }

        /// 公司注册文件照片
        #[inline]
        pub fn registration_certificate_copy(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_copy = Some(value.into());
            self
        }

        /// 子商户银行结算账户信息
        #[inline]
        pub fn settlement_bank_number(mut self, value: impl Into<String>) -> Self {
            self.settlement_bank_number = Some(value.into());
            self
        }

        /// 业务信息
        #[inline]
        pub fn business(mut self, value: Business) -> Self {
            self.business = Required::set(value);
            self
        }

        /// 董事信息
        #[inline]
        pub fn director(mut self, value: Director) -> Self {
            self.director = Some(value);
            self
        }

        /// 负责人信息
        #[inline]
        pub fn principal(mut self, value: Principal) -> Self {
            self.principal = Some(value);
            self
        }

        /// 是否申请H5支付权限
        #[inline]
        pub fn apply_h5_payment(mut self, value: bool) -> Self {
            self.apply_h5_payment = Some(value);
            self
        }

        /// H5支付申请资料资料
        #[inline]
        pub fn h5_payment_apply_info(mut self, value: H5PaymentApplyInfo) -> Self {
            self.h5_payment_apply_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("name", &mut self.name),
                ("sub_mchid", &mut self.sub_mchid),
                ("shortname", &mut self.shortname),
                ("office_phone", &mut self.office_phone),
                ("contact", &mut self.contact),
                ("business_category", &mut self.business_category),
                ("channel_id", &mut self.channel_id),
                ("merchant_country_code", &mut self.merchant_country_code),
                ("merchant_type", &mut self.merchant_type),
                ("registration_certificate_number", &mut self.registration_certificate_number),
                ("registration_certificate_date", &mut self.registration_certificate_date),
                ("registration_certificate_copy", &mut self.registration_certificate_copy),
                ("settlement_bank_number", &mut self.settlement_bank_number),
                ("business", &mut self.business),
                ("director", &mut self.director),
                ("principal", &mut self.principal),
                ("apply_h5_payment", &mut self.apply_h5_payment),
                ("h5_payment_apply_info", &mut self.h5_payment_apply_info),
            ]);
        }
    }

    /// 联系人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Contact {
        /// 联系人名称，加密传输
        pub name: Required<Sensitive>,
        /// 联系人电话，加密传输
        pub phone: Required<Sensitive>,
        /// 联系人邮箱，加密传输
        pub email: Required<Sensitive>,
    }

    impl Contact {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 联系人名称，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 联系人电话，加密传输
        #[inline]
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Required::set(value.into());
            self
        }

        /// 联系人邮箱，加密传输
        #[inline]
        pub fn email(mut self, value: impl Into<Sensitive>) -> Self {
            self.email = Required::set(value.into());
            self
        }
    }

    impl Message for Contact {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("phone", &mut self.phone),
                ("email", &mut self.email),
            ]);
        }
    }

    /// 业务信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Business {
        /// 业务类型
        pub business_type: Required<Enumeration<BusinessType>>,
        /// APP下载链接
        pub app_download: Option<String>,
        /// 业务网站
        pub website: Option<String>,
        /// 公众号
        pub office_account: Option<String>,
        /// 小程序
        pub mini_program: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// 门店照片
        pub store_photos: Option<JsonText<Vec<String>>>,
        /// MCC码
        pub mcc: Option<String>,
    }

    impl Business {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 业务类型
        #[inline]
        pub fn business_type(mut self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            self.business_type = Required::set(value.into());
            self
        }

        /// APP下载链接
        #[inline]
        pub fn app_download(mut self, value: impl Into<String>) -> Self {
            self.app_download = Some(value.into());
            self
        }

        /// 业务网站
        #[inline]
        pub fn website(mut self, value: impl Into<String>) -> Self {
            self.website = Some(value.into());
            self
        }

        /// 公众号
        #[inline]
        pub fn office_account(mut self, value: impl Into<String>) -> Self {
            self.office_account = Some(value.into());
            self
        }

        /// 小程序
        #[inline]
        pub fn mini_program(mut self, value: impl Into<String>) -> Self {
            self.mini_program = Some(value.into());
            self
        }

        /// 门店地址
        #[inline]
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Some(value.into());
            self
        }

        /// 门店照片
        #[inline]
        pub fn store_photos(mut self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            self.store_photos = Some(value.into());
            self
        }

        /// MCC码
        #[inline]
        pub fn mcc(mut self, value: impl Into<String>) -> Self {
            self.mcc = Some(value.into());
            self
        }
    }

    impl Message for Business {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_type", &mut self.business_type),
                ("app_download", &mut self.app_download),
                ("website", &mut self.website),
                ("office_account", &mut self.office_account),
                ("mini_program", &mut self.mini_program),
                ("store_address", &mut self.store_address),
                ("store_photos", &mut self.store_photos),
                ("mcc", &mut self.mcc),
            ]);
        }
    }

    /// 董事信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Director {
        /// 董事姓名
        pub name: Option<String>,
        /// 董事证件号
        pub number: Option<String>,
    }

    impl Director {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 董事姓名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 董事证件号
        #[inline]
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Some(value.into());
            self
        }
    }

    impl Message for Director {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("name", &mut self.name), ("number", &mut self.number)]);
        }
    }

    /// 负责人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Principal {
        /// 负责人姓名
        pub name: Option<String>,
        /// 负责人证件号
        pub number: Option<String>,
    }

    impl Principal {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 负责人姓名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 负责人证件号
        #[inline]
        pub fn number(mut self, value: impl Into<String>) -> Self {
            self.number = Some(value.into());
            self
        }
    }

    impl Message for Principal {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("name", &mut self.name), ("number", &mut self.number)]);
        }
    }

    /// H5支付申请资料资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5PaymentApplyInfo {
        /// H5经营网址
        pub website_url: Option<String>,
        /// H5支付域名
        pub domains: Option<Vec<String>>,
    }

    impl H5PaymentApplyInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// H5经营网址
        #[inline]
        pub fn website_url(mut self, value: impl Into<String>) -> Self {
            self.website_url = Some(value.into());
            self
        }

        /// H5支付域名
        #[inline]
        pub fn domains(mut self, value: Vec<String>) -> Self {
            self.domains = Some(value);
            self
        }
    }

    impl Message for H5PaymentApplyInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("website_url", &mut self.website_url), ("domains", &mut self.domains)]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("h5_authorization_state", &mut self.h5_authorization_state),
            ]);
        }
    }

    message!(Request, Contact, Business, Director, Principal, H5PaymentApplyInfo, Response);
}
