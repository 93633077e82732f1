//! `v2/secsvc/realnameauth`

/// `v2/secsvc/realnameauth`
pub struct Realnameauth {
    pub(crate) node: crate::chain::Node,
}

impl Realnameauth {
    /// 微信支付实名验证
    ///
    /// `POST /secsvc/realnameauth`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secsvc::realnameauth::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1900000109")
    ///     .appid("wx2421b1c4370ec43b")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987263)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secsvc/realnameauth", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secsvc/realnameauth")
    }
}

/// 微信支付实名验证
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 接口版本号
        Version {
            N1_0 = "1.0",
            N1_1 = "1.1",
        }
    }

    enumeration! {
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
            MD5 = "MD5",
        }
    }

    enumeration! {
        /// 有多个结果时用分号”
        VerifyOpenid {
            V_OP_NA = "V_OP_NA",
            V_OP_NM_MA = "V_OP_NM_MA",
            V_OP_NM_UM = "V_OP_NM_UM",
        }
    }

    enumeration! {
        /// `VerifyRealName`
        VerifyRealName {
            V_NM_ID_MA = "V_NM_ID_MA",
            V_NM_ID_UM = "V_NM_ID_UM",
            V_NM_ID_TYPE_UM = "V_NM_ID_TYPE_UM",
        }
    }

    enumeration! {
        /// `BindBankcard`
        BindBankcard {
            YES = "YES",
            NO = "NO",
        }
    }

    /// 微信支付实名验证：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("real_name"),
            message::required::<i64>("cred_type"),
            message::required::<String>("cred_id"),
            message::required::<String>("access_token"),
            message::required::<crate::Enumeration<SignType>>("sign_type"),
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

        /// 真实姓名（必填）
        pub fn real_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("real_name", value))
        }

        /// 证件类型，已知取值：`1`、`2`、`5`、`9`、`12`、`17`、`18`（必填）
        #[inline]
        pub fn cred_type(self, value: i64) -> Self {
            Self(self.0.with("cred_type", value))
        }

        /// 证件号码（必填）
        pub fn cred_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cred_id", value))
        }

        /// 步骤2或步骤3获取到的access\_token（必填）
        pub fn access_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("access_token", value))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 微信支付实名验证：应答
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
        /// 步骤2或步骤3获取到的access\_token
        pub access_token: Option<String>,
        /// 有多个结果时用分号”
        pub verify_openid: Option<crate::Enumeration<VerifyOpenid>>,
        /// `verify_real_name`
        pub verify_real_name: Option<crate::Enumeration<VerifyRealName>>,
        /// `bind_bankcard`
        pub bind_bankcard: Option<crate::Enumeration<BindBankcard>>,
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
            10 => access_token: "access_token",
            11 => verify_openid: "verify_openid",
            12 => verify_real_name: "verify_real_name",
            13 => bind_bankcard: "bind_bankcard",
        }
    }
}
