//! `/v3/mch-operation-manage`

pub mod enhanced_due_diligence;
pub mod merchant_limitations;

use crate::chain::{Chain, Node};

/// `/v3/mch-operation-manage`
pub struct MchOperationManage {
    pub(crate) node: Node,
}

impl MchOperationManage {
    /// `/enhanced-due-diligence`
    #[inline]
    pub fn enhanced_due_diligence(self) -> enhanced_due_diligence::EnhancedDueDiligence {
        enhanced_due_diligence::EnhancedDueDiligence { node: self.node }
    }

    /// `/merchant-limitations`
    #[inline]
    pub fn merchant_limitations(self) -> merchant_limitations::MerchantLimitations {
        merchant_limitations::MerchantLimitations { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch-operation-manage", rest)
    }
}
