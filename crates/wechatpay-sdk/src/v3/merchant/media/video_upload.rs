//! `/v3/merchant/media/video_upload`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/media/video_upload`
pub struct VideoUpload(pub(crate) Node);

impl VideoUpload {
    /// 视频上传 (partner)
    ///
    /// `POST /v3/merchant/media/video_upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::media::video_upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().merchant().media().video_upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/media/video_upload", rest)
    }
}

/// 视频上传
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub use crate::v3::merchant::media::upload::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant/media/video_upload").upload(Multipart {
            file: "file",
            name: Some("filename"),
            digest: "sha256",
            algorithm: Algorithm::Sha256,
        });

    /// 视频上传：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<Upload>("file")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 媒体视频只支持avi（必填）
        #[inline]
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.with("file", value))
        }
    }

    request!(Request);
}
