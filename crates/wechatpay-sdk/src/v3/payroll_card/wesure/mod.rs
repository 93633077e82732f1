//! `/v3/payroll-card/wesure`

pub mod insurance;
pub mod token_validations;

use crate::chain::{Chain, Node};

/// `/v3/payroll-card/wesure`
pub struct Wesure {
    pub(crate) node: Node,
}

impl Wesure {
    /// `/insurance`
    #[inline]
    pub fn insurance(self) -> insurance::Insurance {
        insurance::Insurance { node: self.node }
    }

    /// `/token-validations`
    #[inline]
    pub fn token_validations(self) -> token_validations::TokenValidations {
        token_validations::TokenValidations { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payroll-card/wesure", rest)
    }
}
