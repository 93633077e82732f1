//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`

pub mod terminate_contract;

use crate::chain::{Chain, Node};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
pub struct UserId {
    pub(crate) node: Node,
}

impl UserId {
    /// `/terminate-contract`
    #[inline]
    pub fn terminate_contract(self) -> terminate_contract::TerminateContract {
        terminate_contract::TerminateContract { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}",
            rest,
        )
    }
}
