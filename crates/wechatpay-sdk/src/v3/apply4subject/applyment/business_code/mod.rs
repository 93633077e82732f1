//! `/v3/apply4subject/applyment/{business_code}`

pub mod cancel;

use crate::chain::{Chain, Node};

/// `/v3/apply4subject/applyment/{business_code}`
pub struct BusinessCode {
    pub(crate) node: Node,
}

impl BusinessCode {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4subject/applyment/{business_code}", rest)
    }
}
