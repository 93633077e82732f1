//! 查询子商户（融合钱包） · Query a sub-merchant (converged wallet)
//!
//! `/v3/merchants/{sub_mchid}`

/// 查询子商户（融合钱包） · Query a sub-merchant (converged wallet)
///
/// `/v3/merchants/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户（融合钱包） · Query a sub-merchant (converged wallet)
    ///
    /// `GET /v3/merchants/{sub_mchid}`
    ///
    /// 机构按子商户号查询融合钱包的子商户，返回名称、类目、联系人和商户类型。模式：服务商。
    ///
    /// Queries an institution's sub-merchant by ID and returns its name, category, contact and type. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchants::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_appid("wx8888888888888888").sp_mchid("1900000001");
    /// let answer = client.v3().merchants().sub_mchid("1900000109").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [Onborading_Sub_Merchant/chapter3_2.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
    #[doc(alias(
        "查询子商户（融合钱包）",
        "Query a sub-merchant (converged wallet)",
        "跨境/全球 进件",
        "merchants"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchants/{sub_mchid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchants/{sub_mchid}")
    }
}

/// 查询子商户（融合钱包） · Query a sub-merchant (converged wallet)
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

    /// 查询子商户（融合钱包）：请求 · Query a sub-merchant (converged wallet): request
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

    /// 查询子商户（融合钱包）：应答 · Query a sub-merchant (converged wallet): answer
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
    }
}
