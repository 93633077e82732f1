//! `/v3/global/merchants`

pub mod sub_mchid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchants`
#[derive(Clone, Debug)]
pub struct Merchants(pub(crate) Node);

impl Merchants {
    /// `/{sub_mchid}`: 子商户号
    #[inline]
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid(self.0.bind("sub_mchid", value))
    }

    /// 子商户进件（融合钱包）
    ///
    /// `POST /v3/global/merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchants::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("3200000001")
    ///     .name("Merchant name")
    ///     .shortname("Merchant shortname")
    ///     .office_phone("075586010000")
    ///     .contact(
    ///         post::Contact::new()
    ///             .name("张三")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com"),
    ///     )
    ///     .business_category(644)
    ///     .channel_id("3200000001")
    ///     .merchant_country_code("344")
    ///     .merchant_type(post::MerchantType::ENTERPRISE)
    ///     .registration_certificate_number("5555-8888")
    ///     .registration_certificate_date("2020-10-16")
    ///     .registration_certificate_copy("w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs")
    ///     .settlement_bank_number("555588889999")
    ///     .business(
    ///         post::Business::new()
    ///             .business_type(post::BusinessType::BOTH)
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
    ///     .director(post::Director::new().name("Bob").number("5555-8888"))
    ///     .principal(post::Principal::new().name("Bob").number("5555-8888"))
    ///     .apply_h5_payment(true)
    ///     .h5_payment_apply_info(
    ///         post::H5PaymentApplyInfo::new()
    ///             .h5_website_url("https://qq.com")
    ///             .domains(vec!["www.qq.com".to_owned()]),
    ///     )
    ///     .attach("555588889999");
    /// let answer = client.v3().global().merchants().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchants", rest)
    }
}

/// 子商户进件（融合钱包）
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::global::merchants::sub_mchid::get::{
        BusinessType, H5AuthorizationState, MerchantType,
    };
    pub use crate::v3::global::merchants::sub_mchid::patch::{Contact, Director, Principal};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/global/merchants")
        .at("apihk.mch.weixin.qq.com", "")
        .in_header(&[("idempotency_key", "Idempotency-Key")]);

    enumeration! {
        /// 验证状态
        VerificationStatus {
            UNDER_REVIEW = "Under Review",
            APPROVED = "Approved",
        }
    }

    /// 子商户进件（融合钱包）：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构appid
        pub sp_appid: Required<String>,
        /// 机构商户号
        pub sp_mchid: Required<String>,
        /// 子商户全称
        pub name: Required<String>,
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
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
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
        /// H5申请资料
        pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
        /// 附加信息
        pub attach: Option<String>,
        /// 由商户侧生成的唯一key
        pub idempotency_key: Option<String>,
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
            self.registration_certificate_number = Some(value.into());
            self
        }

        /// 公司注册文件过期时间
        #[inline]
        pub fn registration_certificate_date(mut self, value: impl Into<String>) -> Self {
            self.registration_certificate_date = Some(value.into());
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

        /// H5申请资料
        #[inline]
        pub fn h5_payment_apply_info(mut self, value: H5PaymentApplyInfo) -> Self {
            self.h5_payment_apply_info = Some(value);
            self
        }

        /// 附加信息
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 由商户侧生成的唯一key
        #[inline]
        pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
            self.idempotency_key = Some(value.into());
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
                ("attach", &mut self.attach),
                ("idempotency_key", &mut self.idempotency_key),
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
        /// 门店照片JSON格式字符串
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

        /// 门店照片JSON格式字符串
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

    /// H5申请资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5PaymentApplyInfo {
        /// H5经营网址
        pub h5_website_url: Required<String>,
        /// 拉起H5支付的域名
        pub domains: Required<Vec<String>>,
    }

    impl H5PaymentApplyInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// H5经营网址
        #[inline]
        pub fn h5_website_url(mut self, value: impl Into<String>) -> Self {
            self.h5_website_url = Required::set(value.into());
            self
        }

        /// 拉起H5支付的域名
        #[inline]
        pub fn domains(mut self, value: Vec<String>) -> Self {
            self.domains = Required::set(value);
            self
        }
    }

    impl Message for H5PaymentApplyInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("h5_website_url", &mut self.h5_website_url),
                ("domains", &mut self.domains),
            ]);
        }
    }

    /// 子商户进件（融合钱包）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 验证状态
        pub verification_status: Option<Enumeration<VerificationStatus>>,
        /// 验证状态描述
        pub description: Option<String>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<Enumeration<H5AuthorizationState>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("verification_status", &mut self.verification_status),
                ("description", &mut self.description),
                ("h5_authorization_state", &mut self.h5_authorization_state),
            ]);
        }
    }

    message!(Request, Business, H5PaymentApplyInfo, Response);
}
