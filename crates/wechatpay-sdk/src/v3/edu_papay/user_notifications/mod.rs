//! 发送扣款预通知 · Send a debit notice
//!
//! `/v3/edu-papay/user-notifications`

pub mod contract_id;

/// 发送扣款预通知 · Send a debit notice
///
/// `/v3/edu-papay/user-notifications`
#[derive(Clone)]
pub struct UserNotifications {
    pub(crate) node: crate::chain::Node,
}

impl UserNotifications {
    /// `/{contract_id}`: 签约协议号 · Contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user-notifications")
    }
}
