//! `/v3/edu-papay/user-notifications/{contract_id}`

pub mod send;

use crate::chain::{Chain, Node};

/// `/v3/edu-papay/user-notifications/{contract_id}`
pub struct ContractId {
    pub(crate) node: Node,
}

impl ContractId {
    /// `/send`
    #[inline]
    pub fn send(self) -> send::Send {
        send::Send { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/edu-papay/user-notifications/{contract_id}", rest)
    }
}
