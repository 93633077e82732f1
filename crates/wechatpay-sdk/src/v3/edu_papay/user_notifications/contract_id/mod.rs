//! `/v3/edu-papay/user-notifications/{contract_id}`

pub mod send;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/edu-papay/user-notifications/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/send`
    #[inline]
    pub fn send(self) -> send::Send {
        send::Send(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-papay/user-notifications/{contract_id}", rest)
    }
}
