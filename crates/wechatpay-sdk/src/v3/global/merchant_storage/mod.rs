//! 上传文件 · Upload a file
//!
//! `/v3/global/merchant-storage`

pub mod file;

/// 上传文件 · Upload a file
///
/// `/v3/global/merchant-storage`
#[derive(Clone)]
pub struct MerchantStorage {
    pub(crate) node: crate::chain::Node,
}

impl MerchantStorage {
    /// `/file`: 上传文件 · Upload a file
    #[inline]
    pub fn file(&self) -> file::File {
        file::File { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-storage")
    }
}
