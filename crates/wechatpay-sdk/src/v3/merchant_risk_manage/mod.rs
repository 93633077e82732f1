//! 商户风险管理 · Merchant risk management
//!
//! `/v3/merchant-risk-manage`

pub mod ec_trade_risk;
pub mod report_trade_union_information;
pub mod trade_risk_information;
pub mod trade_risk_result;
pub mod violation_notifications;

/// 商户风险管理 · Merchant risk management
///
/// `/v3/merchant-risk-manage`
#[derive(Clone)]
pub struct MerchantRiskManage {
    pub(crate) node: crate::chain::Node,
}

impl MerchantRiskManage {
    /// `/ec-trade-risk`: 查询风险订单、回传处置结果 · List risky orders; Report how a risky order was handled
    #[inline]
    pub fn ec_trade_risk(&self) -> ec_trade_risk::EcTradeRisk {
        ec_trade_risk::EcTradeRisk { node: self.node.clone() }
    }

    /// `/report-trade-union-information`: 上报订单关联信息 · Report order association information
    #[inline]
    pub fn report_trade_union_information(
        &self,
    ) -> report_trade_union_information::ReportTradeUnionInformation {
        report_trade_union_information::ReportTradeUnionInformation { node: self.node.clone() }
    }

    /// `/trade-risk-information`: 查询风险信息 · Query transaction risk
    #[inline]
    pub fn trade_risk_information(&self) -> trade_risk_information::TradeRiskInformation {
        trade_risk_information::TradeRiskInformation { node: self.node.clone() }
    }

    /// `/trade-risk-result`: 处置结果回传 · Report how a transaction risk was handled
    #[inline]
    pub fn trade_risk_result(&self) -> trade_risk_result::TradeRiskResult {
        trade_risk_result::TradeRiskResult { node: self.node.clone() }
    }

    /// `/violation-notifications`: 查询商户违规通知回调地址、创建商户违规通知回调地址、修改商户违规通知回调地址、删除商户违规通知回调地址 · Query the violation notification URL; Create the violation notification URL; Update the violation notification URL; Delete the violation notification URL
    #[inline]
    pub fn violation_notifications(&self) -> violation_notifications::ViolationNotifications {
        violation_notifications::ViolationNotifications { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage")
    }
}
