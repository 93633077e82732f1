//! 服务商商户重试扣费通知、服务商商户预扣费通知 · Send a debit retry notice (partner); Send a pre-debit notice (partner)
//!
//! `/v3/partner-papay/contracts`

pub mod contract_id;

/// 服务商商户重试扣费通知、服务商商户预扣费通知 · Send a debit retry notice (partner); Send a pre-debit notice (partner)
///
/// `/v3/partner-papay/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/{contract_id}`: 委托代扣协议id · Auto-debit contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts")
    }
}
