//! 重试扣费通知、直连商户预扣费通知 · Send a debit retry notice; Send a pre-debit notice
//!
//! `/v3/papay/contracts/{contract_id}`

pub mod fail_notify;
pub mod notify;

/// 重试扣费通知、直连商户预扣费通知 · Send a debit retry notice; Send a pre-debit notice
///
/// `/v3/papay/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/fail-notify`: 重试扣费通知 · Send a debit retry notice
    #[inline]
    pub fn fail_notify(&self) -> fail_notify::FailNotify {
        fail_notify::FailNotify { node: self.node.clone() }
    }

    /// `/notify`: 直连商户预扣费通知 · Send a pre-debit notice
    #[inline]
    pub fn notify(&self) -> notify::Notify {
        notify::Notify { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/contracts/{contract_id}")
    }
}
