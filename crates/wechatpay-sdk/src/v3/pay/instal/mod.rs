//! `/v3/pay/instal`

pub mod exposure;
pub mod partner;

/// `/v3/pay/instal`
#[derive(Clone)]
pub struct Instal {
    pub(crate) node: crate::chain::Node,
}

impl Instal {
    /// `/exposure`
    #[inline]
    pub fn exposure(&self) -> exposure::Exposure {
        exposure::Exposure { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/instal")
    }
}
