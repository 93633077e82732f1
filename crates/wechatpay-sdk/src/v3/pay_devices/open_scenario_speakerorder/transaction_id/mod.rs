//! 码牌支付结果上报 · Report a plate payment
//!
//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`

pub mod report;

/// 码牌支付结果上报 · Report a plate payment
///
/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/report`: 码牌支付结果上报 · Report a plate payment
    #[inline]
    pub fn report(&self) -> report::Report {
        report::Report { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speakerorder/{transaction_id}")
    }
}
