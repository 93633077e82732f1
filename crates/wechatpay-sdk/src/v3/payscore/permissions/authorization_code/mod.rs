//! `/v3/payscore/permissions/authorization-code`

pub mod authorization_code;

use crate::chain::{Chain, Node};

/// `/v3/payscore/permissions/authorization-code`
pub struct AuthorizationCode {
    pub(crate) node: Node,
}

impl AuthorizationCode {
    /// `/{authorization_code}`: 授权协议号
    #[inline]
    pub fn authorization_code(
        self,
        value: impl Into<String>,
    ) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node.bind("authorization_code", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/permissions/authorization-code", rest)
    }
}
