//! `/v3/merchant/media/video_upload`

/// `/v3/merchant/media/video_upload`
pub struct VideoUpload {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant/media/video_upload", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant/media/video_upload")
    }
}

/// 视频上传
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_account_cancel_applications_media_post_response::Response;

    /// 视频上传：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<crate::Upload>("file")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 媒体视频只支持avi（必填）
        #[inline]
        pub fn file(self, value: crate::Upload) -> Self {
            Self(self.0.with("file", value))
        }
    }

    request!(Request);
}
