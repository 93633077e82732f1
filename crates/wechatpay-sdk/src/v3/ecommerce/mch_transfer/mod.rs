//! 平台收付通 商家转账 · E-commerce payments: merchant transfer
//!
//! `/v3/ecommerce/mch-transfer`

pub mod authorizations;
pub mod transfer_bills;

/// 平台收付通 商家转账 · E-commerce payments: merchant transfer
///
/// `/v3/ecommerce/mch-transfer`
#[derive(Clone)]
pub struct MchTransfer {
    pub(crate) node: crate::chain::Node,
}

impl MchTransfer {
    /// `/authorizations`: 申请二级商户商家转账授权 · Request transfer authorisation
    #[inline]
    pub fn authorizations(&self) -> authorizations::Authorizations {
        authorizations::Authorizations { node: self.node.clone() }
    }

    /// `/transfer-bills`: 发起转账 · Create a transfer for a sub-merchant
    #[inline]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/mch-transfer")
    }
}
