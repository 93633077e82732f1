//! `v2/secapi/mch/uploadmedia`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/uploadmedia`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Upload>("media"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 媒体文件标识（必填）
        #[inline]
        pub fn media(self, value: Upload) -> Self {
            Self(self.0.with("media", value))
        }

        /// 服务商商户号或渠道号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// MD5 \| HMAC-SHA256 枚举值之一（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("nonce_str", &mut self.nonce_str),
                5 => Named("sign", &mut self.sign),
                6 => Named("result_code", &mut self.result_code),
                7 => Named("err_code", &mut self.err_code),
                8 => Named("err_code_des", &mut self.err_code_des),
                9 => Named("media_id", &mut self.media_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
