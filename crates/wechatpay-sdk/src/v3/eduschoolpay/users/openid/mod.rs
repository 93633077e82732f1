//! `/v3/eduschoolpay/users/{openid}`

pub mod contracts;
pub mod debt_state;

/// `/v3/eduschoolpay/users/{openid}`
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// `/debt-state`
    #[inline]
    pub fn debt_state(self) -> debt_state::DebtState {
        debt_state::DebtState { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/users/{openid}")
    }
}
