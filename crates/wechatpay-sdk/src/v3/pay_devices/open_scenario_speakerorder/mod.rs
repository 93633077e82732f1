//! `/v3/pay-devices/open-scenario-speakerorder`

pub mod transaction_id;

use crate::chain::{Chain, Node};

/// `/v3/pay-devices/open-scenario-speakerorder`
pub struct OpenScenarioSpeakerorder {
    pub(crate) node: Node,
}

impl OpenScenarioSpeakerorder {
    /// `/{transaction_id}`: 微信支付订单号
    #[inline]
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay-devices/open-scenario-speakerorder", rest)
    }
}
