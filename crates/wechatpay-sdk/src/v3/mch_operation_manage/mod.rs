//! `/v3/mch-operation-manage`

pub mod enhanced_due_diligence;
pub mod merchant_limitations;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/mch-operation-manage`
pub struct MchOperationManage(pub(crate) Node);

impl MchOperationManage {
    /// `/enhanced-due-diligence`
    #[inline]
    pub fn enhanced_due_diligence(self) -> enhanced_due_diligence::EnhancedDueDiligence {
        enhanced_due_diligence::EnhancedDueDiligence(self.0)
    }

    /// `/merchant-limitations`
    #[inline]
    pub fn merchant_limitations(self) -> merchant_limitations::MerchantLimitations {
        merchant_limitations::MerchantLimitations(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch-operation-manage", rest)
    }
}
