//! 商户解除用户授权关系 · Terminate a user's service authorisation
//!
//! `/v3/payscore/users/{openid}/permissions`

pub mod service_id;

/// 商户解除用户授权关系 · Terminate a user's service authorisation
///
/// `/v3/payscore/users/{openid}/permissions`
#[derive(Clone)]
pub struct Permissions {
    pub(crate) node: crate::chain::Node,
}

impl Permissions {
    /// `/{service_id}`: 服务ID · Service ID
    pub fn service_id(&self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.bind("service_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/users/{openid}/permissions")
    }
}
