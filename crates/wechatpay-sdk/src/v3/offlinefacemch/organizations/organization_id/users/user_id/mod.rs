//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`

pub mod user_id;

use crate::chain::{Chain, Node};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`
pub struct UserId {
    pub(crate) node: Node,
}

impl UserId {
    /// `/{user_id}`: 企业员工ID
    #[inline]
    pub fn user_id(self, value: impl Into<String>) -> user_id::UserId {
        user_id::UserId { node: self.node.bind("user_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/offlinefacemch/organizations/{organization_id}/users/user-id", rest)
    }
}
