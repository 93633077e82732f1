//! 查询用户服务可用信息 · Query the service state of a user
//!
//! `/v3/qrcode/user-services/contract-id`

pub mod contract_id;

/// 查询用户服务可用信息 · Query the service state of a user
///
/// `/v3/qrcode/user-services/contract-id`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/{contract_id}`: 签约成功后 · Contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/qrcode/user-services/contract-id")
    }
}
