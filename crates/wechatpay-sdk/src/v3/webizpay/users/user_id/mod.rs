//! `/v3/webizpay/users/{user_id}`

pub mod authorization_state;
pub mod authorization_url;

use crate::chain::{Chain, Node};

/// `/v3/webizpay/users/{user_id}`
pub struct UserId {
    pub(crate) node: Node,
}

impl UserId {
    /// `/authorization-state`
    #[inline]
    pub fn authorization_state(self) -> authorization_state::AuthorizationState {
        authorization_state::AuthorizationState { node: self.node }
    }

    /// `/authorization-url`
    #[inline]
    pub fn authorization_url(self) -> authorization_url::AuthorizationUrl {
        authorization_url::AuthorizationUrl { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/webizpay/users/{user_id}", rest)
    }
}
