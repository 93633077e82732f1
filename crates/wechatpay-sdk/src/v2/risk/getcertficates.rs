//! `v2/risk/getcertficates`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/risk/getcertficates`
pub struct Getcertficates(pub(crate) Node);

impl Getcertficates {
    /// 获取平台证书
    ///
    /// `POST /risk/getcertficates`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::risk::getcertficates::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().risk().getcertficates().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/risk/getcertficates", rest)
    }
}

/// 获取平台证书
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/risk/getcertficates").reads();

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
        /// 返回状态码
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 获取平台证书：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("mch_id"), required::<Enumeration<SignType>>("sign_type")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 获取平台证书：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 错误码
        pub error_code: Option<String>,
        /// 错误代码描述
        pub error_code_des: Option<String>,
        /// 返回状态码
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 平台证书信息
        pub certificates: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("nonce_str", &mut self.nonce_str),
                3 => Named("sign", &mut self.sign),
                4 => Named("error_code", &mut self.error_code),
                5 => Named("error_code_des", &mut self.error_code_des),
                6 => Named("result_code", &mut self.result_code),
                7 => Named("mch_id", &mut self.mch_id),
                8 => Named("certificates", &mut self.certificates),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
