//! `/v3/global/merchant-service/images/upload`

/// `/v3/global/merchant-service/images/upload`
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 商户上传反馈图片
    ///
    /// `POST /v3/global/merchant-service/images/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::images::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().global().merchant_service().images().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant-service/images/upload", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/images/upload")
    }
}

/// 商户上传反馈图片
pub mod post {

    pub use crate::shared::v3_ecommerce_account_cancel_applications_media_post::Request;
    pub use crate::shared::v3_global_merchant_service_images_upload_post::Response;
}
