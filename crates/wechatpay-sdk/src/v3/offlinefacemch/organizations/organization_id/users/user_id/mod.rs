//! 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
//!
//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`

pub mod user_id;

/// 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
///
/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`
#[derive(Clone)]
pub struct UserId {
    pub(crate) node: crate::chain::Node,
}

impl UserId {
    /// `/{user_id}`: 企业员工ID · Employee ID in the company
    pub fn user_id(&self, value: impl Into<String>) -> user_id::UserId {
        user_id::UserId { node: self.node.bind("user_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations/{organization_id}/users/user-id")
    }
}
