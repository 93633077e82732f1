//! 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
//!
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`

pub mod renew;

/// 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
///
/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/renew`: 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
    #[inline]
    pub fn renew(&self) -> renew::Renew {
        renew::Renew { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}",
        )
    }
}
