//! 上传商户提交资料文件 · Upload a submission file
//!
//! `/v3/mch-manage/submission-files`

pub mod sub_mchid;

/// 上传商户提交资料文件 · Upload a submission file
///
/// `/v3/mch-manage/submission-files`
#[derive(Clone)]
pub struct SubmissionFiles {
    pub(crate) node: crate::chain::Node,
}

impl SubmissionFiles {
    /// `/sub-mchid`: 上传商户提交资料文件 · Upload a submission file
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/submission-files")
    }
}
