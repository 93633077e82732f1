//! `/v3/marketing/favor/media/image-upload`

/// `/v3/marketing/favor/media/image-upload`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/media/image-upload", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/media/image-upload")
    }
}

/// （营销）图片上传
pub mod post {

    pub use crate::shared::v3_ecommerce_account_cancel_applications_media_post::Request;

    /// （营销）图片上传：应答
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件URL地址
        pub media_url: Option<String>,
    }

    message! {
        Response {
            0 => media_url: "media_url",
        }
    }
}
