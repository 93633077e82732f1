//! 合单查询订单、合单关闭订单 · Query a combined order; Close a combined order
//!
//! `/v3/combine-transactions/out-trade-no`

pub mod combine_out_trade_no;

/// 合单查询订单、合单关闭订单 · Query a combined order; Close a combined order
///
/// `/v3/combine-transactions/out-trade-no`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/{combine_out_trade_no}`: 合单商户订单号 · Combined order merchant order number
    pub fn combine_out_trade_no(
        &self,
        value: impl Into<String>,
    ) -> combine_out_trade_no::CombineOutTradeNo {
        combine_out_trade_no::CombineOutTradeNo {
            node: self.node.bind("combine_out_trade_no", value),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/out-trade-no")
    }
}
