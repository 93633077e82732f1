//! `/v3/ecommerce/account/cancel-applications/media`

/// `/v3/ecommerce/account/cancel-applications/media`
pub struct Media {
    pub(crate) node: crate::chain::Node,
}

impl Media {
    /// 注销申请图片上传 (partner)
    ///
    /// `POST /v3/ecommerce/account/cancel-applications/media`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::cancel_applications::media::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .cancel_applications()
    ///     .media()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/cancel-applications/media", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/cancel-applications/media")
    }
}

/// 注销申请图片上传
pub mod post {

    pub use crate::shared::v3_ecommerce_account_cancel_applications_media_post::Request;
    pub use crate::shared::v3_ecommerce_account_cancel_applications_media_post_response::Response;
}
