//! `/brand/store`

pub mod brandstores;

/// `/brand/store`
#[derive(Clone)]
pub struct Store {
    pub(crate) node: crate::chain::Node,
}

impl Store {
    /// `/brandstores`
    #[inline]
    pub fn brandstores(&self) -> brandstores::Brandstores {
        brandstores::Brandstores { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/store")
    }
}
