//! `/v3/global/merchants`

pub mod sub_mchid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchants`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, enumeration, held, message,
        optional, request, required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_appid"),
            required::<String>("sp_mchid"),
            required::<String>("name"),
            required::<String>("shortname"),
            required::<String>("office_phone"),
            required::<Contact>("contact"),
            required::<i64>("business_category"),
            optional::<String>("channel_id"),
            required::<String>("merchant_country_code"),
            required::<Enumeration<MerchantType>>("merchant_type"),
            optional::<String>("registration_certificate_number"),
            optional::<String>("registration_certificate_date"),
            optional::<String>("registration_certificate_copy"),
            optional::<String>("settlement_bank_number"),
            required::<Business>("business"),
            optional::<Director>("director"),
            optional::<Principal>("principal"),
            optional::<bool>("apply_h5_payment"),
            optional::<H5PaymentApplyInfo>("h5_payment_apply_info"),
            optional::<String>("attach"),
            optional::<String>("idempotency_key"),
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

        /// 公司注册文件编号
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("registration_certificate_number", value.into()))
        }

        /// 公司注册文件过期时间
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

        /// H5申请资料
        #[inline]
        pub fn h5_payment_apply_info(self, value: H5PaymentApplyInfo) -> Self {
            Self(self.0.with("h5_payment_apply_info", value))
        }

        /// 附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 由商户侧生成的唯一key
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("idempotency_key", value.into()))
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

        /// 门店照片JSON格式字符串
        pub fn store_photos(self, value: impl Into<JsonText<Vec<String>>>) -> Self {
            Self(self.0.with::<JsonText<Vec<String>>>("store_photos", value.into()))
        }

        /// MCC码
        pub fn mcc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mcc", value.into()))
        }
    }

    /// H5申请资料
    #[derive(Clone)]
    pub struct H5PaymentApplyInfo(pub(crate) Object);

    impl H5PaymentApplyInfo {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("h5_website_url"), required::<Vec<String>>("domains")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// H5经营网址（必填）
        pub fn h5_website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("h5_website_url", value.into()))
        }

        /// 拉起H5支付的域名（必填）
        #[inline]
        pub fn domains(self, value: Vec<String>) -> Self {
            Self(self.0.with("domains", value))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("verification_status", &mut self.verification_status),
                2 => Named("description", &mut self.description),
                3 => Named("h5_authorization_state", &mut self.h5_authorization_state),
                _ => return None,
            })
        }
    }

    request!(Request, Business, H5PaymentApplyInfo);

    held!(Business, H5PaymentApplyInfo);

    message!(Response);
}
