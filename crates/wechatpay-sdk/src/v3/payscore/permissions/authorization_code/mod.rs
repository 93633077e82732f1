//! 查询与用户授权记录（授权协议号）、解除用户授权关系（授权协议号） · Query authorisation by code; Terminate authorisation by code
//!
//! `/v3/payscore/permissions/authorization-code`

pub mod authorization_code;

/// 查询与用户授权记录（授权协议号）、解除用户授权关系（授权协议号） · Query authorisation by code; Terminate authorisation by code
///
/// `/v3/payscore/permissions/authorization-code`
#[derive(Clone)]
pub struct AuthorizationCode {
    pub(crate) node: crate::chain::Node,
}

impl AuthorizationCode {
    /// `/{authorization_code}`: 授权协议号 · Authorisation contract number
    pub fn authorization_code(
        &self,
        value: impl Into<String>,
    ) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node.bind("authorization_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/authorization-code")
    }
}
