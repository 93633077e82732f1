//! 免密支付 · Password-free payment
//!
//! `/v3/password-exempt-contract`

pub mod contracts;

/// 免密支付 · Password-free payment
///
/// `/v3/password-exempt-contract`
#[derive(Clone)]
pub struct PasswordExemptContract {
    pub(crate) node: crate::chain::Node,
}

impl PasswordExemptContract {
    /// `/contracts`: 免密支付、平台收付通 免密支付 · Password-free payment; E-commerce payments: password-free payment
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract")
    }
}
