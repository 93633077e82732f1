//! `v2/secsvc/realnameauth`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secsvc/realnameauth`
#[derive(Clone, Debug)]
pub struct Realnameauth(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secsvc/realnameauth", rest)
    }
}

/// 微信支付实名验证
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::secsvc::getrealnameinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secsvc/realnameauth").at("fraud.mch.weixin.qq.com", "");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Required<Enumeration<Version>>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// 真实姓名
        pub real_name: Required<String>,
        /// 证件类型，已知取值：`1`、`2`、`5`、`9`、`12`、`17`、`18`
        pub cred_type: Required<i64>,
        /// 证件号码
        pub cred_id: Required<String>,
        /// 步骤2或步骤3获取到的access\_token
        pub access_token: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接口版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 真实姓名
        #[inline]
        pub fn real_name(mut self, value: impl Into<String>) -> Self {
            self.real_name = Required::set(value.into());
            self
        }

        /// 证件类型，已知取值：`1`、`2`、`5`、`9`、`12`、`17`、`18`
        #[inline]
        pub fn cred_type(mut self, value: i64) -> Self {
            self.cred_type = Required::set(value);
            self
        }

        /// 证件号码
        #[inline]
        pub fn cred_id(mut self, value: impl Into<String>) -> Self {
            self.cred_id = Required::set(value.into());
            self
        }

        /// 步骤2或步骤3获取到的access\_token
        #[inline]
        pub fn access_token(mut self, value: impl Into<String>) -> Self {
            self.access_token = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("version", &mut self.version),
                ("mch_id", &mut self.mch_id),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("real_name", &mut self.real_name),
                ("cred_type", &mut self.cred_type),
                ("cred_id", &mut self.cred_id),
                ("access_token", &mut self.access_token),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 微信支付实名验证：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// 错误码
        pub error_code: Option<String>,
        /// 错误代码描述
        pub error_code_des: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
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
        pub verify_openid: Option<Enumeration<VerifyOpenid>>,
        /// `verify_real_name`
        pub verify_real_name: Option<Enumeration<VerifyRealName>>,
        /// `bind_bankcard`
        pub bind_bankcard: Option<Enumeration<BindBankcard>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("error_code", &mut self.error_code),
                ("error_code_des", &mut self.error_code_des),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("openid", &mut self.openid),
                ("access_token", &mut self.access_token),
                ("verify_openid", &mut self.verify_openid),
                ("verify_real_name", &mut self.verify_real_name),
                ("bind_bankcard", &mut self.bind_bankcard),
            ]);
        }
    }

    message!(Request, Response);
}
