//! `/v3/marketing/partner/product-coupon/media/upload-image`

/// `/v3/marketing/partner/product-coupon/media/upload-image`
pub struct UploadImage {
    pub(crate) node: crate::chain::Node,
}

impl UploadImage {
    /// 图片上传 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/media/upload-image`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::media::upload_image::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .media()
    ///     .upload_image()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/media/upload-image", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/media/upload-image")
    }
}

/// 图片上传
pub mod post {

    pub use crate::shared::v3_ecommerce_account_cancel_applications_media_post::Request;

    /// 图片上传：应答
    #[non_exhaustive]
    pub struct Response {
        /// 图片URL
        pub image_url: Option<String>,
        /// 媒体文件URL地址
        pub media_url: Option<String>,
    }

    message! {
        Response {
            0 => image_url: "image_url",
            1 => media_url: "media_url",
        }
    }
}
