//! `/v3/merchant-risk-manage`

pub mod ec_trade_risk;
pub mod report_trade_union_information;
pub mod trade_risk_information;
pub mod trade_risk_result;
pub mod violation_notifications;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant-risk-manage`
pub struct MerchantRiskManage(pub(crate) Node);

impl MerchantRiskManage {
    /// `/ec-trade-risk`
    #[inline]
    pub fn ec_trade_risk(self) -> ec_trade_risk::EcTradeRisk {
        ec_trade_risk::EcTradeRisk(self.0)
    }

    /// `/report-trade-union-information`
    #[inline]
    pub fn report_trade_union_information(
        self,
    ) -> report_trade_union_information::ReportTradeUnionInformation {
        report_trade_union_information::ReportTradeUnionInformation(self.0)
    }

    /// `/trade-risk-information`
    #[inline]
    pub fn trade_risk_information(self) -> trade_risk_information::TradeRiskInformation {
        trade_risk_information::TradeRiskInformation(self.0)
    }

    /// `/trade-risk-result`
    #[inline]
    pub fn trade_risk_result(self) -> trade_risk_result::TradeRiskResult {
        trade_risk_result::TradeRiskResult(self.0)
    }

    /// `/violation-notifications`
    #[inline]
    pub fn violation_notifications(self) -> violation_notifications::ViolationNotifications {
        violation_notifications::ViolationNotifications(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-risk-manage", rest)
    }
}
