//! ETC授权 · ETC authorisation
//!
//! `/v3/vehicle/etc/transactions`

pub mod highway;
pub mod id;
pub mod out_trade_no;

/// ETC授权 · ETC authorisation
///
/// `/v3/vehicle/etc/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/highway`: 高速场景商户扣款 · Request an ETC highway debit
    #[inline]
    pub fn highway(&self) -> highway::Highway {
        highway::Highway { node: self.node.clone() }
    }

    /// `/id`: 查询订单 · Query an ETC order by transaction ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/out-trade-no`: 查询订单 · Query an ETC order by merchant number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/transactions")
    }
}
