//! 生成投保结果、校验核身结果 · Submit an insurance result; Validate an identity verification
//!
//! `/v3/payroll-card/wesure`

pub mod insurance;
pub mod token_validations;

/// 生成投保结果、校验核身结果 · Submit an insurance result; Validate an identity verification
///
/// `/v3/payroll-card/wesure`
#[derive(Clone)]
pub struct Wesure {
    pub(crate) node: crate::chain::Node,
}

impl Wesure {
    /// `/insurance`: 生成投保结果 · Submit an insurance result
    #[inline]
    pub fn insurance(&self) -> insurance::Insurance {
        insurance::Insurance { node: self.node.clone() }
    }

    /// `/token-validations`: 校验核身结果 · Validate an identity verification
    #[inline]
    pub fn token_validations(&self) -> token_validations::TokenValidations {
        token_validations::TokenValidations { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/wesure")
    }
}
