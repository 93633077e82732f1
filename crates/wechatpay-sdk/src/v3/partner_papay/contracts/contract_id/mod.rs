//! 服务商商户重试扣费通知、服务商商户预扣费通知 · Send a debit retry notice (partner); Send a pre-debit notice (partner)
//!
//! `/v3/partner-papay/contracts/{contract_id}`

pub mod fail_notify;
pub mod notify;

/// 服务商商户重试扣费通知、服务商商户预扣费通知 · Send a debit retry notice (partner); Send a pre-debit notice (partner)
///
/// `/v3/partner-papay/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/fail-notify`: 服务商商户重试扣费通知 · Send a debit retry notice (partner)
    #[inline]
    pub fn fail_notify(&self) -> fail_notify::FailNotify {
        fail_notify::FailNotify { node: self.node.clone() }
    }

    /// `/notify`: 服务商商户预扣费通知 · Send a pre-debit notice (partner)
    #[inline]
    pub fn notify(&self) -> notify::Notify {
        notify::Notify { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts/{contract_id}")
    }
}
