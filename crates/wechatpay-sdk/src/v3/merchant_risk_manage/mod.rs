//! `/v3/merchant-risk-manage`

pub mod ec_trade_risk;
pub mod report_trade_union_information;
pub mod trade_risk_information;
pub mod trade_risk_result;
pub mod violation_notifications;

/// `/v3/merchant-risk-manage`
#[derive(Clone)]
pub struct MerchantRiskManage {
    pub(crate) node: crate::chain::Node,
}

impl MerchantRiskManage {
    /// `/ec-trade-risk`
    #[inline]
    pub fn ec_trade_risk(&self) -> ec_trade_risk::EcTradeRisk {
        ec_trade_risk::EcTradeRisk { node: self.node.clone() }
    }

    /// `/report-trade-union-information`
    #[inline]
    pub fn report_trade_union_information(
        &self,
    ) -> report_trade_union_information::ReportTradeUnionInformation {
        report_trade_union_information::ReportTradeUnionInformation { node: self.node.clone() }
    }

    /// `/trade-risk-information`
    #[inline]
    pub fn trade_risk_information(&self) -> trade_risk_information::TradeRiskInformation {
        trade_risk_information::TradeRiskInformation { node: self.node.clone() }
    }

    /// `/trade-risk-result`
    #[inline]
    pub fn trade_risk_result(&self) -> trade_risk_result::TradeRiskResult {
        trade_risk_result::TradeRiskResult { node: self.node.clone() }
    }

    /// `/violation-notifications`
    #[inline]
    pub fn violation_notifications(&self) -> violation_notifications::ViolationNotifications {
        violation_notifications::ViolationNotifications { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage")
    }
}
