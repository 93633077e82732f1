//! `/v3/partner-papay/contracts/{contract_id}`

pub mod fail_notify;
pub mod notify;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/partner-papay/contracts/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/fail-notify`
    #[inline]
    pub fn fail_notify(self) -> fail_notify::FailNotify {
        fail_notify::FailNotify(self.0)
    }

    /// `/notify`
    #[inline]
    pub fn notify(self) -> notify::Notify {
        notify::Notify(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/partner-papay/contracts/{contract_id}", rest)
    }
}
