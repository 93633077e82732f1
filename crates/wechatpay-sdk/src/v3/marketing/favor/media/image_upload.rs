//! `/v3/marketing/favor/media/image-upload`

/// `/v3/marketing/favor/media/image-upload`
#[derive(Clone)]
pub struct ImageUpload {
    pub(crate) node: crate::chain::Node,
}

impl ImageUpload {
    /// （营销）图片上传 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/media/image-upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::media::image_upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().marketing().favor().media().image_upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `PARAM_ERROR` (400): The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong. Replace the file, or compute `sha256` again.
    /// - `FREQUENCY_LIMIT_EXCEED` (429): Files are uploaded too fast, or today's quota is used up. Slow down. If the daily quota is used up, upload the next day.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/media/image-upload", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/media/image-upload")
    }
}

/// （营销）图片上传
pub mod post {

    /// （营销）图片上传：请求
    pub struct Request {
        /// 媒体图⽚只⽀持JPG（必填）
        pub file: Option<crate::Upload>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 媒体图⽚只⽀持JPG（必填）
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }
    }

    /// （营销）图片上传：应答
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件URL地址
        pub media_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
        }
        Response {
            0 => media_url: Optional "media_url",
        }
    }
}
