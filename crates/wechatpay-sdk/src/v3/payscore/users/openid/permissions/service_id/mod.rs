//! 商户解除用户授权关系 · Terminate a user's service authorisation
//!
//! `/v3/payscore/users/{openid}/permissions/{service_id}`

pub mod terminate;

/// 商户解除用户授权关系 · Terminate a user's service authorisation
///
/// `/v3/payscore/users/{openid}/permissions/{service_id}`
#[derive(Clone)]
pub struct ServiceId {
    pub(crate) node: crate::chain::Node,
}

impl ServiceId {
    /// `/terminate`: 商户解除用户授权关系 · Terminate a user's service authorisation
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/users/{openid}/permissions/{service_id}")
    }
}
