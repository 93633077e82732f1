//! 平台收付通 还款支付 · E-commerce payments: repayment
//!
//! `/v3/repayment/combine-transactions`

pub mod partner;

/// 平台收付通 还款支付 · E-commerce payments: repayment
///
/// `/v3/repayment/combine-transactions`
#[derive(Clone)]
pub struct CombineTransactions {
    pub(crate) node: crate::chain::Node,
}

impl CombineTransactions {
    /// `/partner`: 平台收付通 还款支付 · E-commerce payments: repayment
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/repayment/combine-transactions")
    }
}
