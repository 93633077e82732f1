//! 视频上传 · Upload a video
//!
//! `/v3/merchant/media/video_upload`

/// 视频上传 · Upload a video
///
/// `/v3/merchant/media/video_upload`
#[derive(Clone)]
pub struct VideoUpload {
    pub(crate) node: crate::chain::Node,
}

impl VideoUpload {
    /// 视频上传 · Upload a video
    ///
    /// `POST /v3/merchant/media/video_upload`
    ///
    /// 上传进件等业务所需的视频，返回媒体文件标识ID，提交申请时填入。模式：服务商。
    ///
    /// Uploads a video, for example for onboarding, and returns its media ID. Mode: partner.
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
    /// # Errors
    ///
    /// - `PARAM_ERROR` (400): 文件为空、超过 2 MB、扩展名或内容不是图片，或 sha256 不符。换文件，或重新计算 sha256。 · The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong. Replace the file, or compute `sha256` again.
    /// - `FREQUENCY_LIMIT_EXCEED` (429): 每秒过快，或当天上传数已满。降速；日限满了次日再传。 · Files are uploaded too fast, or today's quota is used up. Slow down. If the daily quota is used up, upload the next day.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012761084](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
    #[doc(alias("视频上传", "Upload a video", "文件上传", "video_upload", "media/video_upload"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant/media/video_upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/media/video_upload")
    }
}

/// 视频上传 · Upload a video
pub mod post {

    /// 视频上传：请求 · Upload a video: request
    pub struct Request {
        /// 媒体视频只支持avi（必填） · Video file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 媒体视频只支持avi（必填） · Video file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }
    }

    /// 视频上传：应答 · Upload a video: answer
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件标识Id · Media file ID
        pub media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
        }
        Response {
            0 => media_id: Optional "media_id",
        }
    }
}
