//! 自动还款 · Automatic repayment
//!
//! `/v3/credit-repayment`

pub mod partner;

/// 自动还款 · Automatic repayment
///
/// `/v3/credit-repayment`
#[derive(Clone)]
pub struct CreditRepayment {
    pub(crate) node: crate::chain::Node,
}

impl CreditRepayment {
    /// `/partner`: 平台收付通 自动还款 · E-commerce payments: automatic repayment
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment")
    }
}
