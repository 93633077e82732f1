//! `/v3/mch-manage`

pub mod mch_manage_records;
pub mod submission_files;

use crate::chain::{Chain, Node};

/// `/v3/mch-manage`
pub struct MchManage {
    pub(crate) node: Node,
}

impl MchManage {
    /// `/mch-manage-records`
    #[inline]
    pub fn mch_manage_records(self) -> mch_manage_records::MchManageRecords {
        mch_manage_records::MchManageRecords { node: self.node }
    }

    /// `/submission-files`
    #[inline]
    pub fn submission_files(self) -> submission_files::SubmissionFiles {
        submission_files::SubmissionFiles { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch-manage", rest)
    }
}
