//! `/v3/pay/transactions/out-trade-no/{out_trade_no}`

pub mod close;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone, Debug)]
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions/out-trade-no/{out_trade_no}", rest)
    }
}
