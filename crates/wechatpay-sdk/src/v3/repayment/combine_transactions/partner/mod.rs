//! `/v3/repayment/combine-transactions/partner`

pub mod out_trade_no;
pub mod prepay;

/// `/v3/repayment/combine-transactions/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// `/prepay`
    #[inline]
    pub fn prepay(&self) -> prepay::Prepay {
        prepay::Prepay { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/repayment/combine-transactions/partner")
    }
}
