//! `/v3/global/merchant-storage/file/upload`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant-storage/file/upload`
pub struct Upload(pub(crate) Node);

impl Upload {
    /// 上传文件
    ///
    /// `POST /v3/global/merchant-storage/file/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_storage::file::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().global().merchant_storage().file().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-storage/file/upload", rest)
    }
}

/// 上传文件
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/merchant-storage/file/upload")
            .at("apihk.mch.weixin.qq.com", "")
            .upload(Multipart {
                file: "file",
                name: Some("filename"),
                digest: "digest",
                algorithm: Algorithm::Sha256,
            });

    /// 上传文件：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<Upload>("file")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 文件信息（必填）
        #[inline]
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.with("file", value))
        }
    }

    /// 上传文件：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件标识ID
        pub file_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("file_id", &mut self.file_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
