//! 下载批次退款明细 · Download the batch refund details
//!
//! `/v3/multiuse/stocks/{stock_id}/refund-flow`

/// 下载批次退款明细 · Download the batch refund details
///
/// `/v3/multiuse/stocks/{stock_id}/refund-flow`
#[derive(Clone)]
pub struct RefundFlow {
    pub(crate) node: crate::chain::Node,
}

impl RefundFlow {
    /// 下载批次退款明细 · Download the batch refund details
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
    ///
    /// 按批次号获取消费金批次退款明细文件的下载链接，用于对账。模式：普通商户。
    ///
    /// Returns the download URL of the file with the refund details of a spending credit batch. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().multiuse().stocks().stock_id("9856888").refund_flow().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012539762](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
    #[doc(alias(
        "下载批次退款明细",
        "Download the batch refund details",
        "消费金",
        "refund-flow",
        "stocks/refund-flow"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/multiuse/stocks/{stock_id}/refund-flow")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/stocks/{stock_id}/refund-flow")
    }
}

/// 下载批次退款明细 · Download the batch refund details
pub mod get {

    /// 下载批次退款明细：应答 · Download the batch refund details: answer
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接 · Download URL
        ///
        /// 完整的网址。A complete URL.
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
