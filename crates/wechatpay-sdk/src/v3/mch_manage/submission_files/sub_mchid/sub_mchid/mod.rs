//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`

pub mod upload;

use crate::chain::{Chain, Node};

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}", rest)
    }
}
