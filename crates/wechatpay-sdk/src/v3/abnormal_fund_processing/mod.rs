//! `/v3/abnormal-fund-processing`

pub mod receipts;

use crate::chain::{Chain, Node};

/// `/v3/abnormal-fund-processing`
pub struct AbnormalFundProcessing {
    pub(crate) node: Node,
}

impl AbnormalFundProcessing {
    /// `/receipts`
    #[inline]
    pub fn receipts(self) -> receipts::Receipts {
        receipts::Receipts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/abnormal-fund-processing", rest)
    }
}
