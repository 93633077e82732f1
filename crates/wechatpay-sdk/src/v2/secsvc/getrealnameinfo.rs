//! `v2/secsvc/getrealnameinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secsvc/getrealnameinfo`
#[derive(Clone, Debug)]
pub struct Getrealnameinfo(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secsvc/getrealnameinfo", rest)
    }
}

/// 微信支付实名授权
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secsvc/getrealnameinfo").at("fraud.mch.weixin.qq.com", "");

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
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
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
        /// 加密实名信息的证书序列号
        pub cert_serialno: Required<String>,
        /// 步骤2或步骤3获取到的access\_token
        pub access_token: Required<String>,
        /// unix时间戳
        pub timestamp: Required<i64>,
        /// `cert_sign`
        pub cert_sign: Required<String>,
        /// 证件类型
        pub charset: Option<Enumeration<Charset>>,
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

        /// 加密实名信息的证书序列号
        #[inline]
        pub fn cert_serialno(mut self, value: impl Into<String>) -> Self {
            self.cert_serialno = Required::set(value.into());
            self
        }

        /// 步骤2或步骤3获取到的access\_token
        #[inline]
        pub fn access_token(mut self, value: impl Into<String>) -> Self {
            self.access_token = Required::set(value.into());
            self
        }

        /// unix时间戳
        #[inline]
        pub fn timestamp(mut self, value: i64) -> Self {
            self.timestamp = Required::set(value);
            self
        }

        /// `cert_sign`
        #[inline]
        pub fn cert_sign(mut self, value: impl Into<String>) -> Self {
            self.cert_sign = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn charset(mut self, value: impl Into<Enumeration<Charset>>) -> Self {
            self.charset = Some(value.into());
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
                ("cert_serialno", &mut self.cert_serialno),
                ("access_token", &mut self.access_token),
                ("timestamp", &mut self.timestamp),
                ("cert_sign", &mut self.cert_sign),
                ("charset", &mut self.charset),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 微信支付实名授权：应答
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
        /// 加密后的姓名，密文，由调用方加解密
        pub encrypted_real_name: Option<String>,
        /// 加密后的证件号码，密文，由调用方加解密
        pub encrypted_credential_id: Option<String>,
        /// 证件类型
        pub cre_type: Option<Enumeration<CreType>>,
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
                ("encrypted_real_name", &mut self.encrypted_real_name),
                ("encrypted_credential_id", &mut self.encrypted_credential_id),
                ("cre_type", &mut self.cre_type),
            ]);
        }
    }

    message!(Request, Response);
}
