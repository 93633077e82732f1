//! `v2/secsvc/getrealnameinfo`

/// `v2/secsvc/getrealnameinfo`
pub struct Getrealnameinfo {
    pub(crate) node: crate::chain::Node,
}

impl Getrealnameinfo {
    /// 微信支付实名授权
    ///
    /// `POST /secsvc/getrealnameinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secsvc::getrealnameinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1900000109")
    ///     .appid("wx2421b1c4370ec43b")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .cert_serialno("certSerialNo")
    ///     .access_token("81_...")
    ///     .timestamp(0)
    ///     .cert_sign("MuRThxRSlqvs2Mi9i2VRCr_MQ==")
    ///     .charset(post::Charset::UTF_8)
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().secsvc().getrealnameinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987792)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secsvc/getrealnameinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secsvc/getrealnameinfo")
    }
}

/// 微信支付实名授权
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 接口版本号
        Version {
            N1_0 = "1.0",
            N2_0 = "2.0",
        }
    }

    enumeration! {
        /// 证件类型
        Charset {
            UTF_8 = "UTF-8",
            GBK = "GBK",
        }
    }

    enumeration! {
        /// 证件类型
        CreType {
            MAINLAND_ID = "MAINLAND_ID",
            PASSPOT = "PASSPOT",
            MO = "MO",
            SOLDIERS = "SOLDIERS",
            HVPS = "HVPS",
            MAINLAND_TMP_ID = "MAINLAND_TMP_ID",
            ACCOUNT_THIN = "ACCOUNT_THIN",
            POLICE = "POLICE",
            MTPS = "MTPS",
            BL = "BL",
            OTHER = "OTHER",
            RPFF = "RPFF",
            HK_MACAO = "HK_MACAO",
            TAIWAN = "TAIWAN",
        }
    }

    /// 微信支付实名授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("cert_serialno"),
            message::required::<String>("access_token"),
            message::required::<i64>("timestamp"),
            message::required::<String>("cert_sign"),
            message::optional::<crate::Enumeration<Charset>>("charset"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 加密实名信息的证书序列号（必填）
        pub fn cert_serialno(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_serialno", value))
        }

        /// 步骤2或步骤3获取到的access\_token（必填）
        pub fn access_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("access_token", value))
        }

        /// unix时间戳（必填）
        #[inline]
        pub fn timestamp(self, value: i64) -> Self {
            Self(self.0.with("timestamp", value))
        }

        /// `cert_sign`（必填）
        pub fn cert_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_sign", value))
        }

        /// 证件类型
        pub fn charset(self, value: impl Into<crate::Enumeration<Charset>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Charset>>("charset", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 微信支付实名授权：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// 错误码
        pub error_code: Option<String>,
        /// 错误代码描述
        pub error_code_des: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 加密后的姓名，密文，由调用方加解密
        pub encrypted_real_name: Option<String>,
        /// 加密后的证件号码，密文，由调用方加解密
        pub encrypted_credential_id: Option<String>,
        /// 证件类型
        pub cre_type: Option<crate::Enumeration<CreType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => error_code: "error_code",
            3 => error_code_des: "error_code_des",
            4 => sign: "sign",
            5 => result_code: "result_code",
            6 => appid: "appid",
            7 => mch_id: "mch_id",
            8 => nonce_str: "nonce_str",
            9 => openid: "openid",
            10 => encrypted_real_name: "encrypted_real_name",
            11 => encrypted_credential_id: "encrypted_credential_id",
            12 => cre_type: "cre_type",
        }
    }
}
