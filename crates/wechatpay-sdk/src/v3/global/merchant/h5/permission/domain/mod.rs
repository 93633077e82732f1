//! `/v3/global/merchant/h5/permission/domain`

pub mod applications;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant/h5/permission/domain`
pub struct Domain {
    pub(crate) node: Node,
}

impl Domain {
    /// `/applications`
    #[inline]
    pub fn applications(self) -> applications::Applications {
        applications::Applications { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant/h5/permission/domain", rest)
    }
}
