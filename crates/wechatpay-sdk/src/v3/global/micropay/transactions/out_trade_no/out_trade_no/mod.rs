//! `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`

pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/micropay/transactions/out-trade-no/{out_trade_no}", rest)
    }
}
