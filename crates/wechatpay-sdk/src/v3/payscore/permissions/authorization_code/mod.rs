//! `/v3/payscore/permissions/authorization-code`

pub mod authorization_code;

/// `/v3/payscore/permissions/authorization-code`
#[derive(Clone)]
pub struct AuthorizationCode {
    pub(crate) node: crate::chain::Node,
}

impl AuthorizationCode {
    /// `/{authorization_code}`: 授权协议号
    pub fn authorization_code(
        &self,
        value: impl Into<String>,
    ) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node.bind("authorization_code", value) }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/authorization-code")
    }
}
