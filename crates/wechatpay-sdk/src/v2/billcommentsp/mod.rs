//! `v2/billcommentsp`

pub mod batchquerycomment;

use crate::chain::{Chain, Node};

/// `v2/billcommentsp`
pub struct Billcommentsp {
    pub(crate) node: Node,
}

impl Billcommentsp {
    /// `/batchquerycomment`
    #[inline]
    pub fn batchquerycomment(self) -> batchquerycomment::Batchquerycomment {
        batchquerycomment::Batchquerycomment { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/billcommentsp", rest)
    }
}
