//! 账单下载 · Bill downloads
//!
//! `/v3/billdownload`

pub mod file;

/// 账单下载 · Bill downloads
///
/// `/v3/billdownload`
#[derive(Clone)]
pub struct Billdownload {
    pub(crate) node: crate::chain::Node,
}

impl Billdownload {
    /// `/file`: 下载账单 · Download a bill file
    #[inline]
    pub fn file(&self) -> file::File {
        file::File { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/billdownload")
    }
}
