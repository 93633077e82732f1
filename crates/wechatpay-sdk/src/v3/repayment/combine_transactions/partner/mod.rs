//! `/v3/repayment/combine-transactions/partner`

pub mod out_trade_no;
pub mod prepay;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/repayment/combine-transactions/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// `/prepay`
    #[inline]
    pub fn prepay(self) -> prepay::Prepay {
        prepay::Prepay(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/repayment/combine-transactions/partner", rest)
    }
}
