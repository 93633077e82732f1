//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`

pub mod out_user_id;

use crate::chain::{Chain, Node};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
pub struct OutUserId {
    pub(crate) node: Node,
}

impl OutUserId {
    /// `/{out_user_id}`: 商户刷脸用户ID
    #[inline]
    pub fn out_user_id(self, value: impl Into<String>) -> out_user_id::OutUserId {
        out_user_id::OutUserId { node: self.node.bind("out_user_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id", rest)
    }
}
