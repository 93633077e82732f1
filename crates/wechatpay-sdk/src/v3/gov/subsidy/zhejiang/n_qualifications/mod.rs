//! `/v3/gov/subsidy/zhejiang/n-qualifications`

pub mod confirm;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/zhejiang/n-qualifications`
pub struct NQualifications {
    pub(crate) node: Node,
}

impl NQualifications {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/zhejiang/n-qualifications", rest)
    }
}
