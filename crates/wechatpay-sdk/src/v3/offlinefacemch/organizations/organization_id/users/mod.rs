//! K12刷脸代扣 · K-12 face payment with auto-debit
//!
//! `/v3/offlinefacemch/organizations/{organization_id}/users`

pub mod out_user_id;
pub mod user_id;

/// K12刷脸代扣 · K-12 face payment with auto-debit
///
/// `/v3/offlinefacemch/organizations/{organization_id}/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/out-user-id`: 刷脸用户信息查询接口、刷脸用户信息修改接口 · Query a face payment user; Modify a face payment user
    #[inline]
    pub fn out_user_id(&self) -> out_user_id::OutUserId {
        out_user_id::OutUserId { node: self.node.clone() }
    }

    /// `/user-id`: 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
    #[inline]
    pub fn user_id(&self) -> user_id::UserId {
        user_id::UserId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations/{organization_id}/users")
    }
}
