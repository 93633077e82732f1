//! 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
//!
//! `/v3/platsolution/insurance`

pub mod mch_transfer;

/// 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
///
/// `/v3/platsolution/insurance`
#[derive(Clone)]
pub struct Insurance {
    pub(crate) node: crate::chain::Node,
}

impl Insurance {
    /// `/mch-transfer`: 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
    #[inline]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance")
    }
}
