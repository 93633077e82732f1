//! `/v3/multiuse/stocks/{stock_id}/send-flow`

/// `/v3/multiuse/stocks/{stock_id}/send-flow`
#[derive(Clone)]
pub struct SendFlow {
    pub(crate) node: crate::chain::Node,
}

impl SendFlow {
    /// 下载批次发放明细 (direct)
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/send-flow`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().multiuse().stocks().stock_id("9856888").send_flow().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539756)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/multiuse/stocks/{stock_id}/send-flow")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/stocks/{stock_id}/send-flow")
    }
}

/// 下载批次发放明细
pub mod get {

    /// 下载批次发放明细：应答
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
