//! `/v3/merchant-service/images/upload`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/images/upload`
pub struct Upload(pub(crate) Node);

impl Upload {
    /// 商户上传反馈图片 (direct and partner)
    ///
    /// `POST /v3/merchant-service/images/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::images::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().merchant_service().images().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467250)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service/images/upload", rest)
    }
}

/// 商户上传反馈图片
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-service/images/upload").upload(Multipart {
            file: "file",
            name: Some("filename"),
            digest: "sha256",
            algorithm: Algorithm::Sha256,
        });

    /// 商户上传反馈图片：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<Upload>("file")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 媒体图⽚只⽀持JPG（必填）
        #[inline]
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.with("file", value))
        }
    }

    /// 商户上传反馈图片：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件标识ID
        pub media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("media_id", &mut self.media_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
