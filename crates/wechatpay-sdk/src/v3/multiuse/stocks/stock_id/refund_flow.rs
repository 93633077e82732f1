//! `/v3/multiuse/stocks/{stock_id}/refund-flow`

/// `/v3/multiuse/stocks/{stock_id}/refund-flow`
#[derive(Clone)]
pub struct RefundFlow {
    pub(crate) node: crate::chain::Node,
}

impl RefundFlow {
    /// 下载批次退款明细 (direct)
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().multiuse().stocks().stock_id("9856888").refund_flow().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/multiuse/stocks/{stock_id}/refund-flow")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/stocks/{stock_id}/refund-flow")
    }
}

/// 下载批次退款明细
pub mod get {

    /// 下载批次退款明细：应答
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => url: Optional "url",
        }
    }
}
