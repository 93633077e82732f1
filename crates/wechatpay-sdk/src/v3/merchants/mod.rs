//! `/v3/merchants`

pub mod sub_mchid;

use crate::chain::{Members, Method};

/// `/v3/merchants`
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/{sub_mchid}`: 子商户号
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// 子商户进件（融合钱包）
    ///
    /// `POST /v3/merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchants::post;
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
    ///     .registration_certificate_copy("w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj-x95m5iclsanHYauUt1__DsWXok2NqRliv2SDL42QoEmHIPs")
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
    ///     .principal(post::Principal::new().name("Bob").number("5555-8888"));
    /// let answer = client.v3().merchants().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchants", request.0)
    }

    /// 修改子商户（融合钱包）
    ///
    /// `PUT /v3/merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchants::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("3200000001")
    ///     .sub_mchid("20000100")
    ///     .name("Merchant name")
    ///     .shortname("Merchant shortname")
    ///     .office_phone("075586010000")
    ///     .contact(
    ///         put::Contact::new().name("张三").phone("13800000000").email("zhangsan@example.com"),
    ///     )
    ///     .business_category(644)
    ///     .channel_id("3200000001")
    ///     .merchant_country_code("344")
    ///     .merchant_type(put::MerchantType::ENTERPRISE)
    ///     .registration_certificate_number("5555-8888")
    ///     .registration_certificate_date("2020-10-16")
    ///     .registration_certificate_copy("w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj-x95m5iclsanHYauUt1__DsWXok2NqRliv2SDL42QoEmHIPs")
    ///     .settlement_bank_number("555588889999")
    ///     .business(
    ///         put::Business::new()
    ///             .business_type(put::BusinessType::BOTH)
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
    ///     .director(put::Director::new().name("Bob").number("5555-8888"))
    ///     .principal(put::Principal::new().name("Bob").number("5555-8888"));
    /// let answer = client.v3().merchants().put(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
    #[inline]
    pub fn put(self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(Method::PUT, "/v3/merchants", Members::Body(request.0))
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchants")
    }
}

/// 子商户进件（融合钱包）
pub mod post {
    use crate::message;

    pub use crate::shared::v3_global_merchants_post::{Business, VerificationStatus};
    pub use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::{
        BusinessType, MerchantType,
    };
    pub use crate::shared::v3_global_merchants_sub_mchid_patch::{Contact, Director, Principal};

    /// 子商户进件（融合钱包）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::required::<String>("sp_mchid"),
            message::required::<String>("name"),
            message::required::<String>("shortname"),
            message::required::<String>("office_phone"),
            message::required::<Contact>("contact"),
            message::required::<i64>("business_category"),
            message::optional::<String>("channel_id"),
            message::required::<String>("merchant_country_code"),
            message::required::<crate::Enumeration<MerchantType>>("merchant_type"),
            message::optional::<String>("registration_certificate_number"),
            message::optional::<String>("registration_certificate_date"),
            message::optional::<String>("registration_certificate_copy"),
            message::optional::<String>("settlement_bank_number"),
            message::required::<Business>("business"),
            message::optional::<Director>("director"),
            message::optional::<Principal>("principal"),
            message::optional::<String>("idempotency_key"),
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

        /// 公司注册文件编号
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_number", value))
        }

        /// 公司注册文件过期时间
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

        /// 由商户侧生成的唯一key
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("idempotency_key", value))
        }
    }

    /// 子商户进件（融合钱包）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 验证状态
        pub verification_status: Option<crate::Enumeration<VerificationStatus>>,
        /// 验证状态描述
        pub description: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => verification_status: "verification_status",
            2 => description: "description",
        }
    }
}

/// 修改子商户（融合钱包）
pub mod put {
    use crate::message;

    pub use crate::shared::v3_global_merchants_post::Business;
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
            message::required::<String>("sub_mchid"),
            message::required::<String>("name"),
            message::required::<String>("shortname"),
            message::required::<String>("office_phone"),
            message::optional::<Contact>("contact"),
            message::required::<i64>("business_category"),
            message::optional::<String>("channel_id"),
            message::required::<String>("merchant_country_code"),
            message::required::<crate::Enumeration<MerchantType>>("merchant_type"),
            message::optional::<String>("registration_certificate_number"),
            message::optional::<String>("registration_certificate_date"),
            message::optional::<String>("registration_certificate_copy"),
            message::optional::<String>("settlement_bank_number"),
            message::required::<Business>("business"),
            message::optional::<Director>("director"),
            message::optional::<Principal>("principal"),
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

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户全称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 子商户简称（必填）
        pub fn shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("shortname", value))
        }

        /// 公司电话（必填）
        pub fn office_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("office_phone", value))
        }

        /// 联系人信息
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

        /// 公司注册文件编号
        pub fn registration_certificate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("registration_certificate_number", value))
        }

        /// 公司注册文件过期时间
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
    }

    /// 修改子商户（融合钱包）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
        }
    }
}
