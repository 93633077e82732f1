//! 结算账户 · Settlement accounts
//!
//! `/v3/apply4sub`

pub mod sub_merchants;

/// 结算账户 · Settlement accounts
///
/// `/v3/apply4sub`
#[derive(Clone)]
pub struct Apply4sub {
    pub(crate) node: crate::chain::Node,
}

impl Apply4sub {
    /// `/sub_merchants`: 结算账户 · Settlement account
    #[inline]
    pub fn sub_merchants(&self) -> sub_merchants::SubMerchants {
        sub_merchants::SubMerchants { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub")
    }
}
