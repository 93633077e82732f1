//! `/v3/brand/partner/store/brandstores/{store_id}/close`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/store/brandstores/{store_id}/close`
pub struct Close(pub(crate) Node);

impl Close {
    /// 暂停门店营业 (partner)
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::close::post;
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
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/store/brandstores/{store_id}/close", rest)
    }
}

/// 暂停门店营业
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/store/brandstores/{store_id}/close");

    enumeration! {
        /// 门店状态
        StoreState {
            OPEN = "OPEN",
            CREATING = "CREATING",
            CLOSED = "CLOSED",
        }
    }

    /// 暂停门店营业：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 品牌门店ID
        pub store_id: Option<String>,
        /// 门店状态
        pub store_state: Option<Enumeration<StoreState>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("store_id", &mut self.store_id),
                2 => Named("store_state", &mut self.store_state),
                _ => return None,
            })
        }
    }

    message!(Response);
}
