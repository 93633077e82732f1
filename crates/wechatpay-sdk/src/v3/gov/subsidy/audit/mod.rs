//! `/v3/gov/subsidy/audit`

pub mod cup;

use crate::chain::{Chain, Node};

/// `/v3/gov/subsidy/audit`
pub struct Audit {
    pub(crate) node: Node,
}

impl Audit {
    /// `/cup`
    #[inline]
    pub fn cup(self) -> cup::Cup {
        cup::Cup { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/audit", rest)
    }
}
