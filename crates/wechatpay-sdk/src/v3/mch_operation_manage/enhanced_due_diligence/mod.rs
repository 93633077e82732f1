//! 商户尽职调查 · Merchant due diligence
//!
//! `/v3/mch-operation-manage/enhanced-due-diligence`

pub mod due_diligence_id;

/// 商户尽职调查 · Merchant due diligence
///
/// `/v3/mch-operation-manage/enhanced-due-diligence`
#[derive(Clone)]
pub struct EnhancedDueDiligence {
    pub(crate) node: crate::chain::Node,
}

impl EnhancedDueDiligence {
    /// `/{due_diligence_id}`: 尽调单号 · Due diligence number
    pub fn due_diligence_id(&self, value: impl Into<String>) -> due_diligence_id::DueDiligenceId {
        due_diligence_id::DueDiligenceId { node: self.node.bind("due_diligence_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-operation-manage/enhanced-due-diligence")
    }
}
