//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`

pub mod report;

use crate::chain::{Chain, Node};

/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: Node,
}

impl TransactionId {
    /// `/report`
    #[inline]
    pub fn report(self) -> report::Report {
        report::Report { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay-devices/open-scenario-speakerorder/{transaction_id}", rest)
    }
}
