//! 商户尽职调查 · Merchant due diligence
//!
//! `/v3/mch-operation-manage`

pub mod enhanced_due_diligence;
pub mod merchant_limitations;

/// 商户尽职调查 · Merchant due diligence
///
/// `/v3/mch-operation-manage`
#[derive(Clone)]
pub struct MchOperationManage {
    pub(crate) node: crate::chain::Node,
}

impl MchOperationManage {
    /// `/enhanced-due-diligence`: 商户尽职调查 · Merchant due diligence
    #[inline]
    pub fn enhanced_due_diligence(&self) -> enhanced_due_diligence::EnhancedDueDiligence {
        enhanced_due_diligence::EnhancedDueDiligence { node: self.node.clone() }
    }

    /// `/merchant-limitations`: 查询子商户管控情况 · Query a sub-merchant's limitations
    #[inline]
    pub fn merchant_limitations(&self) -> merchant_limitations::MerchantLimitations {
        merchant_limitations::MerchantLimitations { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-operation-manage")
    }
}
