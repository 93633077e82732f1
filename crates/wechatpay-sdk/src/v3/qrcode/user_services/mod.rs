//! 查询用户服务可用信息 · Query the service state of a user
//!
//! `/v3/qrcode/user-services`

pub mod contract_id;

/// 查询用户服务可用信息 · Query the service state of a user
///
/// `/v3/qrcode/user-services`
#[derive(Clone)]
pub struct UserServices {
    pub(crate) node: crate::chain::Node,
}

impl UserServices {
    /// `/contract-id`: 查询用户服务可用信息 · Query the service state of a user
    #[inline]
    pub fn contract_id(&self) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/qrcode/user-services")
    }
}
