//! 码牌支付结果上报 · Report a plate payment
//!
//! `/v3/pay-devices/open-scenario-speakerorder`

pub mod transaction_id;

/// 码牌支付结果上报 · Report a plate payment
///
/// `/v3/pay-devices/open-scenario-speakerorder`
#[derive(Clone)]
pub struct OpenScenarioSpeakerorder {
    pub(crate) node: crate::chain::Node,
}

impl OpenScenarioSpeakerorder {
    /// `/{transaction_id}`: 微信支付订单号 · WeChat Pay transaction ID
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speakerorder")
    }
}
