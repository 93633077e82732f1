//! `/v3/payroll-card/wesure`

pub mod insurance;
pub mod token_validations;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payroll-card/wesure`
pub struct Wesure(pub(crate) Node);

impl Wesure {
    /// `/insurance`
    #[inline]
    pub fn insurance(self) -> insurance::Insurance {
        insurance::Insurance(self.0)
    }

    /// `/token-validations`
    #[inline]
    pub fn token_validations(self) -> token_validations::TokenValidations {
        token_validations::TokenValidations(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/wesure", rest)
    }
}
