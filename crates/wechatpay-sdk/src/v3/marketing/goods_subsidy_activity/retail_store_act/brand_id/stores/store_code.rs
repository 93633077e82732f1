//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
pub struct StoreCode(pub(crate) Node);

impl StoreCode {
    /// 查询小店活动门店详情 (direct and partner)
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .brand_id("1001")
    ///     .stores()
    ///     .store_code("abc_001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
            rest,
        )
    }
}

/// 查询小店活动门店详情
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    );

    /// 查询小店活动门店详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
        pub store_name: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("store_code", &mut self.store_code),
                1 => Named("store_name", &mut self.store_name),
                _ => return None,
            })
        }
    }

    message!(Response);
}
