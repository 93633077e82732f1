//! `/v3/partner-transfer`

pub mod batches;

/// `/v3/partner-transfer`
#[derive(Clone)]
pub struct PartnerTransfer {
    pub(crate) node: crate::chain::Node,
}

impl PartnerTransfer {
    /// `/batches`
    #[inline]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer")
    }
}
