//! 查询扣费预约、预约扣费 · Query a scheduled debit (partner); Schedule a debit (partner)
//!
//! `/v3/papay/pay/partner/schedules`

pub mod contract_id;

/// 查询扣费预约、预约扣费 · Query a scheduled debit (partner); Schedule a debit (partner)
///
/// `/v3/papay/pay/partner/schedules`
#[derive(Clone)]
pub struct Schedules {
    pub(crate) node: crate::chain::Node,
}

impl Schedules {
    /// `/contract-id`: 查询扣费预约、预约扣费 · Query a scheduled debit (partner); Schedule a debit (partner)
    #[inline]
    pub fn contract_id(&self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/partner/schedules")
    }
}
