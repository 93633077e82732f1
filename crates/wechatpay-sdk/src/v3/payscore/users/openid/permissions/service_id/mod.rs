//! `/v3/payscore/users/{openid}/permissions/{service_id}`

pub mod terminate;

use crate::chain::{Chain, Node};

/// `/v3/payscore/users/{openid}/permissions/{service_id}`
pub struct ServiceId {
    pub(crate) node: Node,
}

impl ServiceId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/users/{openid}/permissions/{service_id}", rest)
    }
}
