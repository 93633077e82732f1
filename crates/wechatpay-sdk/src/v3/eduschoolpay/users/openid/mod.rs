//! 查询用户签约列表、商户查询用户欠款状态 · List a user's contracts; Query a user's debt state
//!
//! `/v3/eduschoolpay/users/{openid}`

pub mod contracts;
pub mod debt_state;

/// 查询用户签约列表、商户查询用户欠款状态 · List a user's contracts; Query a user's debt state
///
/// `/v3/eduschoolpay/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/contracts`: 查询用户签约列表 · List a user's contracts
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/debt-state`: 商户查询用户欠款状态 · Query a user's debt state
    #[inline]
    pub fn debt_state(&self) -> debt_state::DebtState {
        debt_state::DebtState { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/users/{openid}")
    }
}
