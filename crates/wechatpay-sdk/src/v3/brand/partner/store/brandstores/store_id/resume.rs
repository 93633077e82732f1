//! `/v3/brand/partner/store/brandstores/{store_id}/resume`

/// `/v3/brand/partner/store/brandstores/{store_id}/resume`
pub struct Resume {
    pub(crate) node: crate::chain::Node,
}

impl Resume {
    /// 恢复门店营业 (partner)
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::resume::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("123456789");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .resume()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores/{store_id}/resume", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores/{store_id}/resume")
    }
}

/// 恢复门店营业
pub mod post {

    pub use crate::shared::v3_brand_card_card_links_business_code_business_code_get::Request;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::{
        Response, StoreState,
    };
}
