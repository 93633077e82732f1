//! 上传商户提交资料文件 · Upload a submission file
//!
//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`

pub mod upload;

/// 上传商户提交资料文件 · Upload a submission file
///
/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/upload`: 上传商户提交资料文件 · Upload a submission file
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}")
    }
}
