//! `/v3/eduschoolpay/users/{openid}`

pub mod contracts;
pub mod debt_state;

use crate::chain::{Chain, Node};

/// `/v3/eduschoolpay/users/{openid}`
pub struct Openid {
    pub(crate) node: Node,
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

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/eduschoolpay/users/{openid}", rest)
    }
}
