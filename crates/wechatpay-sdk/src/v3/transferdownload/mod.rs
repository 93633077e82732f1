//! 转账回单下载 · Transfer receipt downloads
//!
//! `/v3/transferdownload`

pub mod elecvoucherfile;
pub mod signfile;

/// 转账回单下载 · Transfer receipt downloads
///
/// `/v3/transferdownload`
#[derive(Clone)]
pub struct Transferdownload {
    pub(crate) node: crate::chain::Node,
}

impl Transferdownload {
    /// `/elecvoucherfile`: 下载电子回单PDF文件 · Download a receipt slip PDF
    #[inline]
    pub fn elecvoucherfile(&self) -> elecvoucherfile::Elecvoucherfile {
        elecvoucherfile::Elecvoucherfile { node: self.node.clone() }
    }

    /// `/signfile`: 下载电子回单 · Download a receipt slip
    #[inline]
    pub fn signfile(&self) -> signfile::Signfile {
        signfile::Signfile { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transferdownload")
    }
}
