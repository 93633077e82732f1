//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`

pub mod report;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// `/report`
    #[inline]
    pub fn report(self) -> report::Report {
        report::Report(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices/open-scenario-speakerorder/{transaction_id}", rest)
    }
}
