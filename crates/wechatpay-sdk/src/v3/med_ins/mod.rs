//! 医保支付 · Medical insurance payments
//!
//! `/v3/med-ins`

pub mod orders;
pub mod refunds;

/// 医保支付 · Medical insurance payments
///
/// `/v3/med-ins`
#[derive(Clone)]
pub struct MedIns {
    pub(crate) node: crate::chain::Node,
}

impl MedIns {
    /// `/orders`: 医保自费混合收款下单 · Place a combined medical insurance order
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/refunds`: 医保退款通知 · Report a medical insurance refund
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins")
    }
}
