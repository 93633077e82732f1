//! `v2/secapi/mch/uploadmedia`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/uploadmedia`
#[derive(Clone, Debug)]
pub struct Uploadmedia(pub(crate) Node);

impl Uploadmedia {
    /// 图片上传
    ///
    /// `POST /secapi/mch/uploadmedia`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::uploadmedia::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .media(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::MD5);
    /// let answer = client.v2().secapi().mch().uploadmedia().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch/uploadmedia", rest)
    }
}

/// 图片上传
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mch/uploadmedia").mutual_tls().upload(Multipart {
            file: "media",
            name: None,
            digest: "media_hash",
            algorithm: Algorithm::Md5,
        });

    enumeration! {
        /// MD5 \| HMAC-SHA256 枚举值之一
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    /// 图片上传：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 媒体文件标识
        pub media: Required<Upload>,
        /// 服务商商户号或渠道号
        pub mch_id: Required<String>,
        /// MD5 \| HMAC-SHA256 枚举值之一
        pub sign_type: Required<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 媒体文件标识
        #[inline]
        pub fn media(mut self, value: Upload) -> Self {
            self.media = Required::set(value);
            self
        }

        /// 服务商商户号或渠道号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// MD5 \| HMAC-SHA256 枚举值之一
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
                ("media", &mut self.media),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 图片上传：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 媒体标识Id
        pub media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("media_id", &mut self.media_id),
            ]);
        }
    }

    message!(Request, Response);
}
