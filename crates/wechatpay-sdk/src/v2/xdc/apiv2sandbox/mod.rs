//! `v2/xdc/apiv2sandbox`

pub mod pay;

/// `v2/xdc/apiv2sandbox`
#[derive(Clone)]
pub struct Apiv2sandbox {
    pub(crate) node: crate::chain::Node,
}

impl Apiv2sandbox {
    /// `/pay`
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2sandbox")
    }
}
