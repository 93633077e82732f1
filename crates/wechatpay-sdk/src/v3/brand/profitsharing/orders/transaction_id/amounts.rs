//! `/v3/brand/profitsharing/orders/{transaction_id}/amounts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`
pub struct Amounts(pub(crate) Node);

impl Amounts {
    /// 查询订单剩余待分金额 (partner)
    ///
    /// `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .profitsharing()
    ///     .orders()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amounts()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/profitsharing/orders/{transaction_id}/amounts", rest)
    }
}

/// 查询订单剩余待分金额
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/profitsharing/orders/{transaction_id}/amounts");

    /// 查询订单剩余待分金额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额，单位为分
        pub unsplit_amount: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("unsplit_amount", &mut self.unsplit_amount),
                _ => return None,
            })
        }
    }

    message!(Response);
}
