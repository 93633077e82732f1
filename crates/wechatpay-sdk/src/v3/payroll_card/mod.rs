//! `/v3/payroll-card`

pub mod authentications;
pub mod relations;
pub mod tokens;
pub mod transfer_batches;
pub mod wesure;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payroll-card`
pub struct PayrollCard(pub(crate) Node);

impl PayrollCard {
    /// `/authentications`
    #[inline]
    pub fn authentications(self) -> authentications::Authentications {
        authentications::Authentications(self.0)
    }

    /// `/relations`
    #[inline]
    pub fn relations(self) -> relations::Relations {
        relations::Relations(self.0)
    }

    /// `/tokens`
    #[inline]
    pub fn tokens(self) -> tokens::Tokens {
        tokens::Tokens(self.0)
    }

    /// `/transfer-batches`
    #[inline]
    pub fn transfer_batches(self) -> transfer_batches::TransferBatches {
        transfer_batches::TransferBatches(self.0)
    }

    /// `/wesure`
    #[inline]
    pub fn wesure(self) -> wesure::Wesure {
        wesure::Wesure(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card", rest)
    }
}
