//! 还款单查询、商户关单 · Query a repayment order; Close a repayment order
//!
//! `/v3/repayment/combine-transactions/partner/out-trade-no`

pub mod combine_out_trade_no;

/// 还款单查询、商户关单 · Query a repayment order; Close a repayment order
///
/// `/v3/repayment/combine-transactions/partner/out-trade-no`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/{combine_out_trade_no}`: 还款单订单号 · Repayment order number
    pub fn combine_out_trade_no(
        &self,
        value: impl Into<String>,
    ) -> combine_out_trade_no::CombineOutTradeNo {
        combine_out_trade_no::CombineOutTradeNo {
            node: self.node.bind("combine_out_trade_no", value),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/repayment/combine-transactions/partner/out-trade-no")
    }
}
