//! 微工卡 · Payroll card
//!
//! `/v3/payroll-card`

pub mod authentications;
pub mod relations;
pub mod tokens;
pub mod transfer_batches;
pub mod wesure;

/// 微工卡 · Payroll card
///
/// `/v3/payroll-card`
#[derive(Clone)]
pub struct PayrollCard {
    pub(crate) node: crate::chain::Node,
}

impl PayrollCard {
    /// `/authentications`: 查询核身记录 · List identity verifications
    #[inline]
    pub fn authentications(&self) -> authentications::Authentications {
        authentications::Authentications { node: self.node.clone() }
    }

    /// `/relations`: 查询微工卡授权关系 · Query the authorisation of a user
    #[inline]
    pub fn relations(&self) -> relations::Relations {
        relations::Relations { node: self.node.clone() }
    }

    /// `/tokens`: 生成授权token · Generate an authorisation token
    #[inline]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens { node: self.node.clone() }
    }

    /// `/transfer-batches`: 发起批量转账 · Start a batch transfer
    #[inline]
    pub fn transfer_batches(&self) -> transfer_batches::TransferBatches {
        transfer_batches::TransferBatches { node: self.node.clone() }
    }

    /// `/wesure`: 生成投保结果、校验核身结果 · Submit an insurance result; Validate an identity verification
    #[inline]
    pub fn wesure(&self) -> wesure::Wesure {
        wesure::Wesure { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card")
    }
}
