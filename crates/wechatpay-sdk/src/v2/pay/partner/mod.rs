//! `v2/pay/partner`

pub mod paporderquery;
pub mod pappayapply;

/// `v2/pay/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/paporderquery`
    #[inline]
    pub fn paporderquery(&self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery { node: self.node.clone() }
    }

    /// `/pappayapply`
    #[inline]
    pub fn pappayapply(&self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/partner")
    }
}
