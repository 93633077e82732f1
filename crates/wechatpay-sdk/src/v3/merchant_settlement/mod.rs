//! `/v3/merchant-settlement`

pub mod merchant_settle_rule_applications;

use crate::chain::{Chain, Node};

/// `/v3/merchant-settlement`
pub struct MerchantSettlement {
    pub(crate) node: Node,
}

impl MerchantSettlement {
    /// `/merchant-settle-rule-applications`
    #[inline]
    pub fn merchant_settle_rule_applications(
        self,
    ) -> merchant_settle_rule_applications::MerchantSettleRuleApplications {
        merchant_settle_rule_applications::MerchantSettleRuleApplications { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant-settlement", rest)
    }
}
