//! 微信支付实名验证 · Verify real-name information
//!
//! `v2/secsvc/realnameauth`

/// 微信支付实名验证 · Verify real-name information
///
/// `v2/secsvc/realnameauth`
#[derive(Clone)]
pub struct Realnameauth {
    pub(crate) node: crate::chain::Node,
}

impl Realnameauth {
    /// 微信支付实名验证 · Verify real-name information
    ///
    /// `POST /secsvc/realnameauth`
    ///
    /// 商户凭用户授权的接口凭证核对姓名和证件号，返回与微信支付实名信息是否一致。模式：普通商户。
    ///
    /// Verifies a name and ID number against the WeChat Pay real-name information of an authorising user. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secsvc::realnameauth::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .real_name("刘某某")
    ///     .cred_type(1)
    ///     .cred_id("440000000000000000")
    ///     .access_token("81_...")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().secsvc().realnameauth().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011987263](https://pay.weixin.qq.com/doc/v2/merchant/4011987263)
    #[doc(alias(
        "微信支付实名验证",
        "Verify real-name information",
        "实名校验/授权",
        "realnameauth",
        "secsvc/realnameauth"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secsvc/realnameauth", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secsvc/realnameauth")
    }
}

/// 微信支付实名验证 · Verify real-name information
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
            /// `1.1`: 版本 1.1 · Version 1.1
            N1_1 = "1.1",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
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
        /// openid校验结果 · Verification result for the openid
        VerifyOpenid {
            /// `V_OP_NA`: 未校验 `openid` · The `openid` was not checked
            V_OP_NA = "V_OP_NA",
            /// `V_OP_NM_MA`: `openid` 与姓名匹配 · The name matches the `openid`
            V_OP_NM_MA = "V_OP_NM_MA",
            /// `V_OP_NM_UM`: `openid` 与姓名不匹配 · The name does not match the `openid`
            V_OP_NM_UM = "V_OP_NM_UM",
        }
    }

    enumeration! {
        /// 姓名校验结果 · Name check result
        VerifyRealName {
            /// `V_NM_ID_MA`: 姓名与证件号匹配 · The name matches the ID number
            V_NM_ID_MA = "V_NM_ID_MA",
            /// `V_NM_ID_UM`: 姓名与证件号不匹配 · The name does not match the ID number
            V_NM_ID_UM = "V_NM_ID_UM",
            /// `V_NM_ID_TYPE_UM`: 证件类型不匹配 · The ID type does not match
            V_NM_ID_TYPE_UM = "V_NM_ID_TYPE_UM",
        }
    }

    enumeration! {
        /// 是否绑定银行卡 · Whether a bank card is bound
        BindBankcard {
            /// `YES`: 是 · Yes
            YES = "YES",
            /// `NO`: 否 · No
            NO = "NO",
        }
    }

    /// 微信支付实名验证：请求 · Verify real-name information: request
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
        /// 真实姓名（必填） · Real name (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub real_name: Option<String>,
        /// 证件类型（必填） · ID document type (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        /// - `18`: 含义见官方文档 · The official page has its meaning
        pub cred_type: Option<i64>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub cred_id: Option<String>,
        /// 步骤2或步骤3获取到的access\_token（必填） · Access token (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub access_token: Option<String>,
        /// 签名类型（必填） · Signature type (required)
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

        /// 真实姓名（必填） · Real name (required)
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.real_name = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        /// - `18`: 含义见官方文档 · The official page has its meaning
        pub fn cred_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.cred_type = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        pub fn cred_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cred_id = value.into_member();
            self
        }

        /// 步骤2或步骤3获取到的access\_token（必填） · Access token (required)
        pub fn access_token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.access_token = value.into_member();
            self
        }

        /// 签名类型（必填） · Signature type (required)
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 微信支付实名验证：应答 · Verify real-name information: answer
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
        /// 步骤2或步骤3获取到的access\_token · Access token
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub access_token: Option<String>,
        /// openid校验结果 · Verification result for the openid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub verify_openid: VerifyOpenid,
        /// 姓名校验结果 · Name check result
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub verify_real_name: VerifyRealName,
        /// 是否绑定银行卡 · Whether a bank card is bound
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub bind_bankcard: BindBankcard,
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
            4 => real_name: Required "real_name",
            5 => cred_type: Required "cred_type",
            6 => cred_id: Required "cred_id",
            7 => access_token: Required "access_token",
            8 => sign_type: Required "sign_type",
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
            10 => access_token: Optional "access_token",
            11 => verify_openid: Optional "verify_openid",
            12 => verify_real_name: Optional "verify_real_name",
            13 => bind_bankcard: Optional "bind_bankcard",
        }
    }
}
