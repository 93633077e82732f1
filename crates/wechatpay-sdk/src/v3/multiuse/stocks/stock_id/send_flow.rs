//! 下载批次发放明细 · Download the batch issuing details
//!
//! `/v3/multiuse/stocks/{stock_id}/send-flow`

/// 下载批次发放明细 · Download the batch issuing details
///
/// `/v3/multiuse/stocks/{stock_id}/send-flow`
#[derive(Clone)]
pub struct SendFlow {
    pub(crate) node: crate::chain::Node,
}

impl SendFlow {
    /// 下载批次发放明细 · Download the batch issuing details
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/send-flow`
    ///
    /// 按批次号获取消费金批次发放明细文件的下载链接，用于对账。模式：普通商户。
    ///
    /// Returns the download URL of the file with the issuing details of a spending credit batch. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().multiuse().stocks().stock_id("9856888").send_flow().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012539756](https://pay.weixin.qq.com/doc/v3/merchant/4012539756)
    #[doc(alias(
        "下载批次发放明细",
        "Download the batch issuing details",
        "消费金",
        "send-flow",
        "stocks/send-flow"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/multiuse/stocks/{stock_id}/send-flow")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/stocks/{stock_id}/send-flow")
    }
}

/// 下载批次发放明细 · Download the batch issuing details
pub mod get {

    /// 下载批次发放明细：应答 · Download the batch issuing details: answer
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
