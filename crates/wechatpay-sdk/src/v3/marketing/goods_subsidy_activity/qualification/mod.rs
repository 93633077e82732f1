//! `/v3/marketing/goods-subsidy-activity/qualification`

pub mod lock;
pub mod unlock;

use crate::chain::{Chain, Node};

/// `/v3/marketing/goods-subsidy-activity/qualification`
pub struct Qualification {
    pub(crate) node: Node,
}

impl Qualification {
    /// `/lock`
    #[inline]
    pub fn lock(self) -> lock::Lock {
        lock::Lock { node: self.node }
    }

    /// `/unlock`
    #[inline]
    pub fn unlock(self) -> unlock::Unlock {
        unlock::Unlock { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/goods-subsidy-activity/qualification", rest)
    }
}
