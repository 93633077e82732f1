//! 服务商商家转账 · Merchant transfers for partners
//!
//! `/v3/partner-transfer`

pub mod batches;

/// 服务商商家转账 · Merchant transfers for partners
///
/// `/v3/partner-transfer`
#[derive(Clone)]
pub struct PartnerTransfer {
    pub(crate) node: crate::chain::Node,
}

impl PartnerTransfer {
    /// `/batches`: 发起批量转账 · Start a batch transfer (partner)
    #[inline]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer")
    }
}
