//! 平台解决方案 · Platform solutions
//!
//! `/v3/platsolution`

pub mod ecommerce;
pub mod insurance;
pub mod mch_transfer;

/// 平台解决方案 · Platform solutions
///
/// `/v3/platsolution`
#[derive(Clone)]
pub struct Platsolution {
    pub(crate) node: crate::chain::Node,
}

impl Platsolution {
    /// `/ecommerce`
    #[inline]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce { node: self.node.clone() }
    }

    /// `/insurance`: 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
    #[inline]
    pub fn insurance(&self) -> insurance::Insurance {
        insurance::Insurance { node: self.node.clone() }
    }

    /// `/mch-transfer`: 商家转账 (预约模式) · Merchant transfer (reserved)
    #[inline]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution")
    }
}
