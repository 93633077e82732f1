//! 商户信息 · Merchant information
//!
//! `/v3/merchants`

pub mod sub_mchid;

use crate::chain::{Members, Method};

/// 商户信息 · Merchant information
///
/// `/v3/merchants`
#[derive(Clone)]
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/{sub_mchid}`: 子商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// 子商户进件（融合钱包） · Onboard a sub-merchant (converged wallet)
    ///
    /// `POST /v3/merchants`
    ///
    /// 机构为融合钱包业务提交子商户进件，填写名称、类目和联系人，返回子商户号和验证状态。模式：服务商。
    ///
    /// Onboards a sub-merchant of an institution for the converged wallet and returns its sub-merchant ID and verification status. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchants::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1900000001")
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
    ///     .merchant_country_code("344")
    ///     .merchant_type(post::MerchantType::ENTERPRISE)
    ///     .business(post::Business::new().business_type(post::BusinessType::BOTH))
    ///     .idempotency_key("GzPCeo963zXKcO2hDVD8AjXIpgrj");
    /// let answer = client.v3().merchants().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [Onborading_Sub_Merchant/chapter3_1.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
    #[doc(alias(
        "子商户进件（融合钱包）",
        "Onboard a sub-merchant (converged wallet)",
        "跨境/全球 进件",
        "merchants"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchants", request)
    }

    /// 修改子商户（融合钱包） · Modify a sub-merchant (converged wallet)
    ///
    /// `PUT /v3/merchants`
    ///
    /// 机构修改融合钱包子商户的名称、简称、类目和联系人等资料，返回子商户号。模式：服务商。
    ///
    /// Modifies the name, category, contact or other data of an institution's sub-merchant and returns its ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchants::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .name("Merchant name")
    ///     .shortname("Merchant shortname")
    ///     .office_phone("075586010000")
    ///     .business_category(644)
    ///     .merchant_country_code("344")
    ///     .merchant_type(put::MerchantType::ENTERPRISE)
    ///     .business(put::Business::new().business_type(put::BusinessType::BOTH));
    /// let answer = client.v3().merchants().put(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [Onborading_Sub_Merchant/chapter3_3.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
    #[doc(alias(
        "修改子商户（融合钱包）",
        "Modify a sub-merchant (converged wallet)",
        "跨境/全球 进件",
        "merchants"
    ))]
    #[inline]
    pub fn put(&self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(Method::PUT, "/v3/merchants", Members::Body(Box::new(request)))
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchants")
    }
}

/// 子商户进件（融合钱包） · Onboard a sub-merchant (converged wallet)
pub mod post {

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
        /// 验证状态 · Verification status
        VerificationStatus {
            /// `Under Review`: 审核中 · Under review
            UNDER_REVIEW = "Under Review",
            /// `Approved`: 已通过 · Approved
            APPROVED = "Approved",
        }
    }

    /// 子商户进件（融合钱包）：请求 · Onboard a sub-merchant (converged wallet): request
    pub struct Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub sp_appid: Option<String>,
        /// 机构商户号（必填） · Institution merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 子商户全称（必填） · Full sub-merchant name (required)
        pub name: Option<String>,
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
        /// 公司注册文件编号 · Company registration document number
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间 · Company registration document expiry date
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
        /// 由商户侧生成的唯一key · Unique key generated by merchant
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub idempotency_key: Option<String>,
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

        /// 公司注册文件编号 · Company registration document number
        pub fn registration_certificate_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_number = value.into_member();
            self
        }

        /// 公司注册文件过期时间 · Company registration document expiry date
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

        /// 由商户侧生成的唯一key · Unique key generated by merchant
        pub fn idempotency_key<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.idempotency_key = value.into_member();
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
        /// 门店照片JSON格式字符串 · Store photos (JSON string)
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

        /// 门店照片JSON格式字符串 · Store photos (JSON string)
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

    /// 子商户进件（融合钱包）：应答 · Onboard a sub-merchant (converged wallet): answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 验证状态 · Verification status
        pub verification_status: VerificationStatus,
        /// 验证状态描述 · Verification status description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Contact, Business, Director, Principal);

    message! {
        Request {
            0 => sp_appid: Required "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
            2 => name: Required "name",
            3 => shortname: Required "shortname",
            4 => office_phone: Required "office_phone",
            5 => contact: Required "contact",
            6 => business_category: Required "business_category",
            7 => channel_id: Optional "channel_id",
            8 => merchant_country_code: Required "merchant_country_code",
            9 => merchant_type: Required "merchant_type",
            10 => registration_certificate_number: Optional "registration_certificate_number",
            11 => registration_certificate_date: Optional "registration_certificate_date",
            12 => registration_certificate_copy: Optional "registration_certificate_copy",
            13 => settlement_bank_number: Optional "settlement_bank_number",
            14 => business: Required "business",
            15 => director: Optional "director",
            16 => principal: Optional "principal",
            17 => idempotency_key: Optional "idempotency_key",
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
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => verification_status: Optional "verification_status",
            2 => description: Optional "description",
        }
    }
}

/// 修改子商户（融合钱包） · Modify a sub-merchant (converged wallet)
pub mod put {

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

    /// 修改子商户（融合钱包）：请求 · Modify a sub-merchant (converged wallet): request
    pub struct Request {
        /// 机构appid（必填） · Institution app ID (required)
        pub sp_appid: Option<String>,
        /// 机构商户号（必填） · Institution merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户全称（必填） · Full sub-merchant name (required)
        pub name: Option<String>,
        /// 子商户简称（必填） · Sub-merchant short name (required)
        pub shortname: Option<String>,
        /// 公司电话（必填） · Company phone number (required)
        pub office_phone: Option<String>,
        /// 联系人信息 · Contact information
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
        /// 公司注册文件编号 · Company registration document number
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间 · Company registration document expiry date
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

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户全称（必填） · Full sub-merchant name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
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

        /// 联系人信息 · Contact information
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

        /// 公司注册文件编号 · Company registration document number
        pub fn registration_certificate_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.registration_certificate_number = value.into_member();
            self
        }

        /// 公司注册文件过期时间 · Company registration document expiry date
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
        /// 门店照片JSON格式字符串 · Store photos (JSON string)
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

        /// 门店照片JSON格式字符串 · Store photos (JSON string)
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

    /// 修改子商户（融合钱包）：应答 · Modify a sub-merchant (converged wallet): answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Contact, Business, Director, Principal);

    message! {
        Request {
            0 => sp_appid: Required "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
            2 => sub_mchid: Required "sub_mchid",
            3 => name: Required "name",
            4 => shortname: Required "shortname",
            5 => office_phone: Required "office_phone",
            6 => contact: Optional "contact",
            7 => business_category: Required "business_category",
            8 => channel_id: Optional "channel_id",
            9 => merchant_country_code: Required "merchant_country_code",
            10 => merchant_type: Required "merchant_type",
            11 => registration_certificate_number: Optional "registration_certificate_number",
            12 => registration_certificate_date: Optional "registration_certificate_date",
            13 => registration_certificate_copy: Optional "registration_certificate_copy",
            14 => settlement_bank_number: Optional "settlement_bank_number",
            15 => business: Required "business",
            16 => director: Optional "director",
            17 => principal: Optional "principal",
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
        Response {
            0 => sub_mchid: Optional "sub_mchid",
        }
    }
}
