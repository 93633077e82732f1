//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
pub struct UseFlow {
    pub(crate) node: crate::chain::Node,
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
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/favor/stocks/{stock_id}/use-flow")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/use-flow")
    }
}

/// 下载批次核销明细
pub mod get {

    pub use crate::v3::marketing::favor::stocks::stock_id::refund_flow::get::Response;
}
