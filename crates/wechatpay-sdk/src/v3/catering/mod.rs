//! `/v3/catering`

pub mod orders;

/// `/v3/catering`
#[derive(Clone)]
pub struct Catering {
    pub(crate) node: crate::chain::Node,
}

impl Catering {
    /// `/orders`
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/catering")
    }
}
