//! `/v3/businesscircle/users/{openid}/points`

pub mod commit_status;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/businesscircle/users/{openid}/points`
pub struct Points(pub(crate) Node);

impl Points {
    /// `/commit_status`
    #[inline]
    pub fn commit_status(self) -> commit_status::CommitStatus {
        commit_status::CommitStatus(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle/users/{openid}/points", rest)
    }
}
