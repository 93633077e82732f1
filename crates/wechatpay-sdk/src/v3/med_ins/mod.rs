//! `/v3/med-ins`

pub mod orders;
pub mod refunds;

/// `/v3/med-ins`
#[derive(Clone)]
pub struct MedIns {
    pub(crate) node: crate::chain::Node,
}

impl MedIns {
    /// `/orders`
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins")
    }
}
