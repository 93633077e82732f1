//! 上传文件 · Upload a file
//!
//! `/v3/global/merchant-storage/file`

pub mod upload;

/// 上传文件 · Upload a file
///
/// `/v3/global/merchant-storage/file`
#[derive(Clone)]
pub struct File {
    pub(crate) node: crate::chain::Node,
}

impl File {
    /// `/upload`: 上传文件 · Upload a file
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-storage/file")
    }
}
