//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
pub struct UseFlow(pub(crate) Node);

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
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/stocks/{stock_id}/use-flow", rest)
    }
}

/// 下载批次核销明细
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::marketing::favor::stocks::stock_id::refund_flow::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/favor/stocks/{stock_id}/use-flow");
}
