//! `/v3/med-ins/orders/mix-trade-no`

pub mod mix_trade_no;

use crate::chain::{Chain, Node};

/// `/v3/med-ins/orders/mix-trade-no`
pub struct MixTradeNo {
    pub(crate) node: Node,
}

impl MixTradeNo {
    /// `/{mix_trade_no}`: 医保自费混合订单号
    #[inline]
    pub fn mix_trade_no(self, value: impl Into<String>) -> mix_trade_no::MixTradeNo {
        mix_trade_no::MixTradeNo { node: self.node.bind("mix_trade_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/med-ins/orders/mix-trade-no", rest)
    }
}
