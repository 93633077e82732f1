//! `/v3/mch-manage/submission-files`

pub mod sub_mchid;

use crate::chain::{Chain, Node};

/// `/v3/mch-manage/submission-files`
pub struct SubmissionFiles {
    pub(crate) node: Node,
}

impl SubmissionFiles {
    /// `/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch-manage/submission-files", rest)
    }
}
