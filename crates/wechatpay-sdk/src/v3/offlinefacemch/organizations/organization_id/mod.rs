//! `/v3/offlinefacemch/organizations/{organization_id}`

pub mod users;

use crate::chain::{Chain, Node};

/// `/v3/offlinefacemch/organizations/{organization_id}`
pub struct OrganizationId {
    pub(crate) node: Node,
}

impl OrganizationId {
    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/offlinefacemch/organizations/{organization_id}", rest)
    }
}
