//! `/v3/pay/instal/partner`

pub mod exposure;

/// `/v3/pay/instal/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/exposure`
    #[inline]
    pub fn exposure(&self) -> exposure::Exposure {
        exposure::Exposure { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/instal/partner")
    }
}
