//! `/v3/multiuse/stocks/{stock_id}/send-flow`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/multiuse/stocks/{stock_id}/send-flow`
pub struct SendFlow(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/multiuse/stocks/{stock_id}/send-flow", rest)
    }
}

/// 下载批次发放明细
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::multiuse::stocks::stock_id::refund_flow::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/multiuse/stocks/{stock_id}/send-flow");
}
