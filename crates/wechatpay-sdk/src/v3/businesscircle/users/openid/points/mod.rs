//! `/v3/businesscircle/users/{openid}/points`

pub mod commit_status;

use crate::chain::{Chain, Node};

/// `/v3/businesscircle/users/{openid}/points`
pub struct Points {
    pub(crate) node: Node,
}

impl Points {
    /// `/commit_status`
    #[inline]
    pub fn commit_status(self) -> commit_status::CommitStatus {
        commit_status::CommitStatus { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/businesscircle/users/{openid}/points", rest)
    }
}
