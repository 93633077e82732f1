//! `/v3/ecommerce/mch-transfer`

pub mod authorizations;
pub mod transfer_bills;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/mch-transfer`
pub struct MchTransfer {
    pub(crate) node: Node,
}

impl MchTransfer {
    /// `/authorizations`
    #[inline]
    pub fn authorizations(self) -> authorizations::Authorizations {
        authorizations::Authorizations { node: self.node }
    }

    /// `/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/mch-transfer", rest)
    }
}
