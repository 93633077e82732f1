//! `/v3/global/merchant/h5`

pub mod permission;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant/h5`
pub struct H5 {
    pub(crate) node: Node,
}

impl H5 {
    /// `/permission`
    #[inline]
    pub fn permission(self) -> permission::Permission {
        permission::Permission { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant/h5", rest)
    }
}
