//! `/v3/repayment/combine-transactions/partner/out-trade-no`

pub mod combine_out_trade_no;

use crate::chain::{Chain, Node};

/// `/v3/repayment/combine-transactions/partner/out-trade-no`
pub struct OutTradeNo {
    pub(crate) node: Node,
}

impl OutTradeNo {
    /// `/{combine_out_trade_no}`: 还款单订单号
    #[inline]
    pub fn combine_out_trade_no(
        self,
        value: impl Into<String>,
    ) -> combine_out_trade_no::CombineOutTradeNo {
        combine_out_trade_no::CombineOutTradeNo {
            node: self.node.bind("combine_out_trade_no", value),
        }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/repayment/combine-transactions/partner/out-trade-no", rest)
    }
}
