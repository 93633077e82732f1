//! `/v3/mch-manage`

pub mod mch_manage_records;
pub mod submission_files;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/mch-manage`
pub struct MchManage(pub(crate) Node);

impl MchManage {
    /// `/mch-manage-records`
    #[inline]
    pub fn mch_manage_records(self) -> mch_manage_records::MchManageRecords {
        mch_manage_records::MchManageRecords(self.0)
    }

    /// `/submission-files`
    #[inline]
    pub fn submission_files(self) -> submission_files::SubmissionFiles {
        submission_files::SubmissionFiles(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch-manage", rest)
    }
}
