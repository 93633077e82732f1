//! `/v3/merchant-risk-manage/ec-trade-risk`

pub mod query_risk_trades;
pub mod recv_dispose_result;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant-risk-manage/ec-trade-risk`
pub struct EcTradeRisk(pub(crate) Node);

impl EcTradeRisk {
    /// `/query-risk-trades`
    #[inline]
    pub fn query_risk_trades(self) -> query_risk_trades::QueryRiskTrades {
        query_risk_trades::QueryRiskTrades(self.0)
    }

    /// `/recv-dispose-result`
    #[inline]
    pub fn recv_dispose_result(self) -> recv_dispose_result::RecvDisposeResult {
        recv_dispose_result::RecvDisposeResult(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-risk-manage/ec-trade-risk", rest)
    }
}
