//! `v2/risk/getpublickey`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/risk/getpublickey`
pub struct Getpublickey(pub(crate) Node);

impl Getpublickey {
    /// 获取RSA加密公钥 (direct)
    ///
    /// `POST /risk/getpublickey`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::risk::getpublickey::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000109").sign_type(post::SignType::MD5);
    /// let answer = client.v2().risk().getpublickey().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/risk/getpublickey", rest)
    }
}

/// 获取RSA加密公钥
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::risk::getcertficates::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/risk/getpublickey")
        .at("fraud.mch.weixin.qq.com", "")
        .unsigned()
        .mutual_tls()
        .reads();

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    /// 获取RSA加密公钥：请求
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

    /// 获取RSA加密公钥：应答
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
        /// 返回状态码
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 商户号
        pub mch_id: Option<String>,
        /// RSA公钥
        pub pub_key: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("error_code", &mut self.error_code),
                3 => Named("error_code_des", &mut self.error_code_des),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("mch_id", &mut self.mch_id),
                6 => Named("pub_key", &mut self.pub_key),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
