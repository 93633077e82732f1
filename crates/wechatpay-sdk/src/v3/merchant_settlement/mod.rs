//! `/v3/merchant-settlement`

pub mod merchant_settle_rule_applications;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant-settlement`
pub struct MerchantSettlement(pub(crate) Node);

impl MerchantSettlement {
    /// `/merchant-settle-rule-applications`
    #[inline]
    pub fn merchant_settle_rule_applications(
        self,
    ) -> merchant_settle_rule_applications::MerchantSettleRuleApplications {
        merchant_settle_rule_applications::MerchantSettleRuleApplications(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-settlement", rest)
    }
}
