//! `/v3/multiuse/stocks/{stock_id}/refund-flow`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/multiuse/stocks/{stock_id}/refund-flow`
pub struct RefundFlow(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/multiuse/stocks/{stock_id}/refund-flow", rest)
    }
}

/// 下载批次退款明细
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/multiuse/stocks/{stock_id}/refund-flow");

    /// 下载批次退款明细：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 下载链接
        pub url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("url", &mut self.url),
                _ => return None,
            })
        }
    }

    message!(Response);
}
