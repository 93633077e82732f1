//! `/v3/billdownload`

pub mod file;

/// `/v3/billdownload`
pub struct Billdownload {
    pub(crate) node: crate::chain::Node,
}

impl Billdownload {
    /// `/file`
    #[inline]
    pub fn file(self) -> file::File {
        file::File { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/billdownload")
    }
}
