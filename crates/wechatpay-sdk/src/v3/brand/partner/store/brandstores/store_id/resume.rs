//! `/v3/brand/partner/store/brandstores/{store_id}/resume`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/store/brandstores/{store_id}/resume`
pub struct Resume(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/store/brandstores/{store_id}/resume", rest)
    }
}

/// 恢复门店营业
pub mod post {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::Request;
    pub use crate::v3::brand::partner::store::brandstores::store_id::close::post::{
        Response, StoreState,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/store/brandstores/{store_id}/resume");
}
