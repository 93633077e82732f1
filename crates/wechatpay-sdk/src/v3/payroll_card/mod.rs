//! `/v3/payroll-card`

pub mod authentications;
pub mod relations;
pub mod tokens;
pub mod transfer_batches;
pub mod wesure;

/// `/v3/payroll-card`
#[derive(Clone)]
pub struct PayrollCard {
    pub(crate) node: crate::chain::Node,
}

impl PayrollCard {
    /// `/authentications`
    #[inline]
    pub fn authentications(&self) -> authentications::Authentications {
        authentications::Authentications { node: self.node.clone() }
    }

    /// `/relations`
    #[inline]
    pub fn relations(&self) -> relations::Relations {
        relations::Relations { node: self.node.clone() }
    }

    /// `/tokens`
    #[inline]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens { node: self.node.clone() }
    }

    /// `/transfer-batches`
    #[inline]
    pub fn transfer_batches(&self) -> transfer_batches::TransferBatches {
        transfer_batches::TransferBatches { node: self.node.clone() }
    }

    /// `/wesure`
    #[inline]
    pub fn wesure(&self) -> wesure::Wesure {
        wesure::Wesure { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card")
    }
}
