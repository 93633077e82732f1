//! 刷脸用户信息查询接口、刷脸用户信息修改接口 · Query a face payment user; Modify a face payment user
//!
//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`

pub mod out_user_id;

/// 刷脸用户信息查询接口、刷脸用户信息修改接口 · Query a face payment user; Modify a face payment user
///
/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
#[derive(Clone)]
pub struct OutUserId {
    pub(crate) node: crate::chain::Node,
}

impl OutUserId {
    /// `/{out_user_id}`: 商户刷脸用户ID · Merchant face payment user ID
    pub fn out_user_id(&self, value: impl Into<String>) -> out_user_id::OutUserId {
        out_user_id::OutUserId { node: self.node.bind("out_user_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id")
    }
}
