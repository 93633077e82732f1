//! 企业商户查询企业员工开通授权状态、企业商户发起员工开通企业支付授权 · Query an employee's authorisation state; Get an employee authorisation link
//!
//! `/v3/webizpay/users/{user_id}`

pub mod authorization_state;
pub mod authorization_url;

/// 企业商户查询企业员工开通授权状态、企业商户发起员工开通企业支付授权 · Query an employee's authorisation state; Get an employee authorisation link
///
/// `/v3/webizpay/users/{user_id}`
#[derive(Clone)]
pub struct UserId {
    pub(crate) node: crate::chain::Node,
}

impl UserId {
    /// `/authorization-state`: 企业商户查询企业员工开通授权状态 · Query an employee's authorisation state
    #[inline]
    pub fn authorization_state(&self) -> authorization_state::AuthorizationState {
        authorization_state::AuthorizationState { node: self.node.clone() }
    }

    /// `/authorization-url`: 企业商户发起员工开通企业支付授权 · Get an employee authorisation link
    #[inline]
    pub fn authorization_url(&self) -> authorization_url::AuthorizationUrl {
        authorization_url::AuthorizationUrl { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/users/{user_id}")
    }
}
