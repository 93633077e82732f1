//! `/v3/payscore/users/{openid}/permissions`

pub mod service_id;

use crate::chain::{Chain, Node};

/// `/v3/payscore/users/{openid}/permissions`
pub struct Permissions {
    pub(crate) node: Node,
}

impl Permissions {
    /// `/{service_id}`: 服务ID
    #[inline]
    pub fn service_id(self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.bind("service_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/users/{openid}/permissions", rest)
    }
}
