//! `/v3/webizpay/users/{user_id}`

pub mod authorization_state;
pub mod authorization_url;

/// `/v3/webizpay/users/{user_id}`
#[derive(Clone)]
pub struct UserId {
    pub(crate) node: crate::chain::Node,
}

impl UserId {
    /// `/authorization-state`
    #[inline]
    pub fn authorization_state(&self) -> authorization_state::AuthorizationState {
        authorization_state::AuthorizationState { node: self.node.clone() }
    }

    /// `/authorization-url`
    #[inline]
    pub fn authorization_url(&self) -> authorization_url::AuthorizationUrl {
        authorization_url::AuthorizationUrl { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/users/{user_id}")
    }
}
