//! 发送扣款预通知 · Send a debit notice
//!
//! `/v3/edu-papay/user-notifications/{contract_id}`

pub mod send;

/// 发送扣款预通知 · Send a debit notice
///
/// `/v3/edu-papay/user-notifications/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/send`: 发送扣款预通知 · Send a debit notice
    #[inline]
    pub fn send(&self) -> send::Send {
        send::Send { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user-notifications/{contract_id}")
    }
}
