//! 查询风险订单、回传处置结果 · List risky orders; Report how a risky order was handled
//!
//! `/v3/merchant-risk-manage/ec-trade-risk`

pub mod query_risk_trades;
pub mod recv_dispose_result;

/// 查询风险订单、回传处置结果 · List risky orders; Report how a risky order was handled
///
/// `/v3/merchant-risk-manage/ec-trade-risk`
#[derive(Clone)]
pub struct EcTradeRisk {
    pub(crate) node: crate::chain::Node,
}

impl EcTradeRisk {
    /// `/query-risk-trades`: 查询风险订单 · List risky orders
    #[inline]
    pub fn query_risk_trades(&self) -> query_risk_trades::QueryRiskTrades {
        query_risk_trades::QueryRiskTrades { node: self.node.clone() }
    }

    /// `/recv-dispose-result`: 回传处置结果 · Report how a risky order was handled
    #[inline]
    pub fn recv_dispose_result(&self) -> recv_dispose_result::RecvDisposeResult {
        recv_dispose_result::RecvDisposeResult { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/ec-trade-risk")
    }
}
