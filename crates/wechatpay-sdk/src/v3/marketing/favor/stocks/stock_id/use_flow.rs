//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
pub struct UseFlow {
    pub(crate) node: Node,
}

impl UseFlow {
    /// 下载批次核销明细 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().marketing().favor().stocks().stock_id("").use_flow().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.node.call(Method::GET, "/v3/marketing/favor/stocks/{stock_id}/use-flow")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/favor/stocks/{stock_id}/use-flow", rest)
    }
}

/// 下载批次核销明细
pub mod get {

    pub use crate::v3::marketing::favor::stocks::stock_id::refund_flow::get::Response;
}
