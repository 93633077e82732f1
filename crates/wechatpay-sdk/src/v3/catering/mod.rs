//! `/v3/catering`

pub mod orders;

/// `/v3/catering`
pub struct Catering {
    pub(crate) node: crate::chain::Node,
}

impl Catering {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/catering")
    }
}
