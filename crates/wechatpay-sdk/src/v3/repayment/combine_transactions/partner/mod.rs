//! 平台收付通 还款支付 · E-commerce payments: repayment
//!
//! `/v3/repayment/combine-transactions/partner`

pub mod out_trade_no;
pub mod prepay;

/// 平台收付通 还款支付 · E-commerce payments: repayment
///
/// `/v3/repayment/combine-transactions/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/out-trade-no`: 还款单查询、商户关单 · Query a repayment order; Close a repayment order
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// `/prepay`: 还款下单 · Place a repayment order
    #[inline]
    pub fn prepay(&self) -> prepay::Prepay {
        prepay::Prepay { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/repayment/combine-transactions/partner")
    }
}
