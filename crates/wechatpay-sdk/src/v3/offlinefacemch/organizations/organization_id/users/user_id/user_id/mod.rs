//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`

pub mod terminate_contract;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
pub struct UserId(pub(crate) Node);

impl UserId {
    /// `/terminate-contract`
    #[inline]
    pub fn terminate_contract(self) -> terminate_contract::TerminateContract {
        terminate_contract::TerminateContract(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}",
            rest,
        )
    }
}
