//! 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
//!
//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`

pub mod terminate_contract;

/// 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
///
/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
#[derive(Clone)]
pub struct UserId {
    pub(crate) node: crate::chain::Node,
}

impl UserId {
    /// `/terminate-contract`: 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
    #[inline]
    pub fn terminate_contract(&self) -> terminate_contract::TerminateContract {
        terminate_contract::TerminateContract { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}")
    }
}
