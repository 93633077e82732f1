//! 微信支付实名授权 · Get real-name information
//!
//! `v2/secsvc/getrealnameinfo`

/// 微信支付实名授权 · Get real-name information
///
/// `v2/secsvc/getrealnameinfo`
#[derive(Clone)]
pub struct Getrealnameinfo {
    pub(crate) node: crate::chain::Node,
}

impl Getrealnameinfo {
    /// 微信支付实名授权 · Get real-name information
    ///
    /// `POST /secsvc/getrealnameinfo`
    ///
    /// 商户凭用户授权的接口凭证获取其微信支付实名信息，返回用商户证书加密的姓名和证件号。模式：普通商户。
    ///
    /// Returns the encrypted name and ID number of a user who authorised access to the real-name information. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secsvc::getrealnameinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .cert_serialno("certSerialNo")
    ///     .access_token("81_...")
    ///     .timestamp(0)
    ///     .cert_sign("MuRThxRSlqvs2Mi9i2VRCr_MQ==")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().secsvc().getrealnameinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011987792](https://pay.weixin.qq.com/doc/v2/merchant/4011987792)
    #[doc(alias(
        "微信支付实名授权",
        "Get real-name information",
        "实名校验/授权",
        "getrealnameinfo",
        "secsvc/getrealnameinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secsvc/getrealnameinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secsvc/getrealnameinfo")
    }
}

/// 微信支付实名授权 · Get real-name information
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
            /// `2.0`: 版本 2.0 · Version 2.0
            N2_0 = "2.0",
        }
    }

    enumeration! {
        /// 字符集 · Character set
        Charset {
            /// `UTF-8`: UTF-8 · UTF-8
            UTF_8 = "UTF-8",
            /// `GBK`: GBK · GBK
            GBK = "GBK",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

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
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        CreType {
            /// `MAINLAND_ID`: 居民身份证 · Resident identity card
            MAINLAND_ID = "MAINLAND_ID",
            /// `PASSPOT`: 护照 · Passport
            PASSPOT = "PASSPOT",
            /// `MO`: 军官证 · Military officer's card
            MO = "MO",
            /// `SOLDIERS`: 士兵证 · Soldier's card
            SOLDIERS = "SOLDIERS",
            /// `HVPS`: 回乡证 · Home return permit
            HVPS = "HVPS",
            /// `MAINLAND_TMP_ID`: 临时身份证 · Temporary identity card
            MAINLAND_TMP_ID = "MAINLAND_TMP_ID",
            /// `ACCOUNT_THIN`: 户口簿 · Household register
            ACCOUNT_THIN = "ACCOUNT_THIN",
            /// `POLICE`: 警官证 · Police officer's card
            POLICE = "POLICE",
            /// `MTPS`: 台胞证 · Taiwan compatriot permit
            MTPS = "MTPS",
            /// `BL`: 营业执照 · Business licence
            BL = "BL",
            /// `OTHER`: 其他证件 · Other document
            OTHER = "OTHER",
            /// `RPFF`: 外国人永久居留证 · Permanent residence permit for foreigners
            RPFF = "RPFF",
            /// `HK_MACAO`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
            HK_MACAO = "HK_MACAO",
            /// `TAIWAN`: 台湾居民居住证 · Residence permit for Taiwan residents
            TAIWAN = "TAIWAN",
        }
    }

    /// 微信支付实名授权：请求 · Get real-name information: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 加密实名信息的证书序列号（必填） · Certificate serial number of the encrypted real-name data (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub cert_serialno: Option<String>,
        /// 步骤2或步骤3获取到的access\_token（必填） · Access token (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub access_token: Option<String>,
        /// unix时间戳（必填） · Unix timestamp (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub timestamp: Option<i64>,
        /// 证书签名（必填） · Certificate signature (required)
        ///
        /// 签名，格式以官方文档为准；最长 128 个字符。A signature; the official page has its form. At most 128 characters.
        pub cert_sign: Option<String>,
        /// 字符集 · Character set
        pub charset: Charset,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 加密实名信息的证书序列号（必填） · Certificate serial number of the encrypted real-name data (required)
        pub fn cert_serialno<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_serialno = value.into_member();
            self
        }

        /// 步骤2或步骤3获取到的access\_token（必填） · Access token (required)
        pub fn access_token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.access_token = value.into_member();
            self
        }

        /// unix时间戳（必填） · Unix timestamp (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn timestamp<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.timestamp = value.into_member();
            self
        }

        /// 证书签名（必填） · Certificate signature (required)
        ///
        /// 签名，格式以官方文档为准。A signature; the official page has its form.
        pub fn cert_sign<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_sign = value.into_member();
            self
        }

        /// 字符集 · Character set
        pub fn charset<M>(mut self, value: impl crate::IntoMember<Charset, M>) -> Self {
            self.charset = value.into_member().unwrap_or_default();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 微信支付实名授权：应答 · Get real-name information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 错误码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 错误码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub error_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub error_code_des: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 加密后的姓名 · Encrypted name
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 344 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 344 characters.
        pub encrypted_real_name: Option<String>,
        /// 加密后的证件号码 · Encrypted ID document number
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 344 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 344 characters.
        pub encrypted_credential_id: Option<String>,
        /// 证件类型 · ID document type
        pub cre_type: CreType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => mch_id: Required "mch_id",
            2 => appid: Required "appid",
            3 => openid: Required "openid",
            4 => cert_serialno: Required "cert_serialno",
            5 => access_token: Required "access_token",
            6 => timestamp: Required "timestamp",
            7 => cert_sign: Required "cert_sign",
            8 => charset: Optional "charset",
            9 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => error_code: Optional "error_code",
            3 => error_code_des: Optional "error_code_des",
            4 => sign: Optional "sign",
            5 => result_code: Optional "result_code",
            6 => appid: Optional "appid",
            7 => mch_id: Optional "mch_id",
            8 => nonce_str: Optional "nonce_str",
            9 => openid: Optional "openid",
            10 => encrypted_real_name: Optional "encrypted_real_name",
            11 => encrypted_credential_id: Optional "encrypted_credential_id",
            12 => cre_type: Optional "cre_type",
        }
    }
}
