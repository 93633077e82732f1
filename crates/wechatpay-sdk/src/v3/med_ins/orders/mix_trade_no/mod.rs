//! 使用医保自费混合订单号查看下单结果 · Query an order by combined number
//!
//! `/v3/med-ins/orders/mix-trade-no`

pub mod mix_trade_no;

/// 使用医保自费混合订单号查看下单结果 · Query an order by combined number
///
/// `/v3/med-ins/orders/mix-trade-no`
#[derive(Clone)]
pub struct MixTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl MixTradeNo {
    /// `/{mix_trade_no}`: 医保自费混合订单号 · Medical insurance mixed order number
    pub fn mix_trade_no(&self, value: impl Into<String>) -> mix_trade_no::MixTradeNo {
        mix_trade_no::MixTradeNo { node: self.node.bind("mix_trade_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins/orders/mix-trade-no")
    }
}
