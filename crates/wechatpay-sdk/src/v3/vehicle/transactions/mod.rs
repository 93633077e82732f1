//! 查询订单、扣费受理 · Query a parking order; Request a parking debit
//!
//! `/v3/vehicle/transactions`

pub mod out_trade_no;
pub mod parking;

/// 查询订单、扣费受理 · Query a parking order; Request a parking debit
///
/// `/v3/vehicle/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/out-trade-no`: 查询订单 · Query a parking order
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// `/parking`: 扣费受理 · Request a parking debit
    #[inline]
    pub fn parking(&self) -> parking::Parking {
        parking::Parking { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/transactions")
    }
}
