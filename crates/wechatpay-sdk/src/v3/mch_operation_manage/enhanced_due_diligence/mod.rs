//! `/v3/mch-operation-manage/enhanced-due-diligence`

pub mod due_diligence_id;

use crate::chain::{Chain, Node};

/// `/v3/mch-operation-manage/enhanced-due-diligence`
pub struct EnhancedDueDiligence {
    pub(crate) node: Node,
}

impl EnhancedDueDiligence {
    /// `/{due_diligence_id}`: 尽调单号
    #[inline]
    pub fn due_diligence_id(self, value: impl Into<String>) -> due_diligence_id::DueDiligenceId {
        due_diligence_id::DueDiligenceId { node: self.node.bind("due_diligence_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch-operation-manage/enhanced-due-diligence", rest)
    }
}
