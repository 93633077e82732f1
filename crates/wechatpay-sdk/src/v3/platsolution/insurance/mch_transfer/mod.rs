//! 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
//!
//! `/v3/platsolution/insurance/mch-transfer`

pub mod batches;
pub mod reservation;

/// 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
///
/// `/v3/platsolution/insurance/mch-transfer`
#[derive(Clone)]
pub struct MchTransfer {
    pub(crate) node: crate::chain::Node,
}

impl MchTransfer {
    /// `/batches`: 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
    #[inline]
    pub fn batches(&self) -> batches::Batches {
        batches::Batches { node: self.node.clone() }
    }

    /// `/reservation`: 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
    #[inline]
    pub fn reservation(&self) -> reservation::Reservation {
        reservation::Reservation { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer")
    }
}
