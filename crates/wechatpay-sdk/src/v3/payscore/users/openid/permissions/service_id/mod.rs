//! `/v3/payscore/users/{openid}/permissions/{service_id}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/users/{openid}/permissions/{service_id}`
pub struct ServiceId(pub(crate) Node);

impl ServiceId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/users/{openid}/permissions/{service_id}", rest)
    }
}
