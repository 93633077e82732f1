//! `/v3/settle`

pub mod settlements;

/// `/v3/settle`
#[derive(Clone)]
pub struct Settle {
    pub(crate) node: crate::chain::Node,
}

impl Settle {
    /// `/settlements`
    #[inline]
    pub fn settlements(&self) -> settlements::Settlements {
        settlements::Settlements { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/settle")
    }
}
