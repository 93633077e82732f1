//! `/v3/partner-papay/contracts/{contract_id}`

pub mod fail_notify;
pub mod notify;

use crate::chain::{Chain, Node};

/// `/v3/partner-papay/contracts/{contract_id}`
pub struct ContractId {
    pub(crate) node: Node,
}

impl ContractId {
    /// `/fail-notify`
    #[inline]
    pub fn fail_notify(self) -> fail_notify::FailNotify {
        fail_notify::FailNotify { node: self.node }
    }

    /// `/notify`
    #[inline]
    pub fn notify(self) -> notify::Notify {
        notify::Notify { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/partner-papay/contracts/{contract_id}", rest)
    }
}
