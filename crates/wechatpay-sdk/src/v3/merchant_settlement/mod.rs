//! 结算规则 · Settlement rules
//!
//! `/v3/merchant-settlement`

pub mod merchant_settle_rule_applications;

/// 结算规则 · Settlement rules
///
/// `/v3/merchant-settlement`
#[derive(Clone)]
pub struct MerchantSettlement {
    pub(crate) node: crate::chain::Node,
}

impl MerchantSettlement {
    /// `/merchant-settle-rule-applications`: 申请修改特约商户结算规则 · Apply to change a settlement rule
    #[inline]
    pub fn merchant_settle_rule_applications(
        &self,
    ) -> merchant_settle_rule_applications::MerchantSettleRuleApplications {
        merchant_settle_rule_applications::MerchantSettleRuleApplications {
            node: self.node.clone(),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-settlement")
    }
}
