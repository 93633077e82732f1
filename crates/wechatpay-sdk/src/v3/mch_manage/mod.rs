//! 商户管理记录 · Merchant management records
//!
//! `/v3/mch-manage`

pub mod mch_manage_records;
pub mod submission_files;

/// 商户管理记录 · Merchant management records
///
/// `/v3/mch-manage`
#[derive(Clone)]
pub struct MchManage {
    pub(crate) node: crate::chain::Node,
}

impl MchManage {
    /// `/mch-manage-records`: 商户管理记录 · Merchant management records
    #[inline]
    pub fn mch_manage_records(&self) -> mch_manage_records::MchManageRecords {
        mch_manage_records::MchManageRecords { node: self.node.clone() }
    }

    /// `/submission-files`: 上传商户提交资料文件 · Upload a submission file
    #[inline]
    pub fn submission_files(&self) -> submission_files::SubmissionFiles {
        submission_files::SubmissionFiles { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-manage")
    }
}
