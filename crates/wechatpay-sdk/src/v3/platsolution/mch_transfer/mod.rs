//! 商家转账 (预约模式) · Merchant transfer (reserved)
//!
//! `/v3/platsolution/mch-transfer`

pub mod batches;
pub mod reservation;

/// 商家转账 (预约模式) · Merchant transfer (reserved)
///
/// `/v3/platsolution/mch-transfer`
#[derive(Clone)]
pub struct MchTransfer {
    pub(crate) node: crate::chain::Node,
}

impl MchTransfer {
    /// `/batches`: 商家转账 (预约模式) · Merchant transfer (reserved)
    #[inline]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches { node: self.node.clone() }
    }

    /// `/reservation`: 商家转账 (预约模式) · Merchant transfer (reserved)
    #[inline]
    pub fn reservation(&self) -> reservation::Reservation {
        reservation::Reservation { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer")
    }
}
