//! `/v3/ecommerce/mch-transfer`

pub mod authorizations;
pub mod transfer_bills;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/mch-transfer`
pub struct MchTransfer(pub(crate) Node);

impl MchTransfer {
    /// `/authorizations`
    #[inline]
    pub fn authorizations(self) -> authorizations::Authorizations {
        authorizations::Authorizations(self.0)
    }

    /// `/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/mch-transfer", rest)
    }
}
