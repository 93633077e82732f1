//! `/v3/payroll-card/wesure`

pub mod insurance;
pub mod token_validations;

/// `/v3/payroll-card/wesure`
#[derive(Clone)]
pub struct Wesure {
    pub(crate) node: crate::chain::Node,
}

impl Wesure {
    /// `/insurance`
    #[inline]
    pub fn insurance(&self) -> insurance::Insurance {
        insurance::Insurance { node: self.node.clone() }
    }

    /// `/token-validations`
    #[inline]
    pub fn token_validations(&self) -> token_validations::TokenValidations {
        token_validations::TokenValidations { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/wesure")
    }
}
