//! `/v3/papay/contracts/{contract_id}`

pub mod fail_notify;
pub mod notify;

/// `/v3/papay/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/fail-notify`
    #[inline]
    pub fn fail_notify(&self) -> fail_notify::FailNotify {
        fail_notify::FailNotify { node: self.node.clone() }
    }

    /// `/notify`
    #[inline]
    pub fn notify(&self) -> notify::Notify {
        notify::Notify { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/contracts/{contract_id}")
    }
}
