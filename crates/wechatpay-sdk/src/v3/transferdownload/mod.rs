//! `/v3/transferdownload`

pub mod elecvoucherfile;
pub mod signfile;

use crate::chain::{Chain, Node};

/// `/v3/transferdownload`
pub struct Transferdownload {
    pub(crate) node: Node,
}

impl Transferdownload {
    /// `/elecvoucherfile`
    #[inline]
    pub fn elecvoucherfile(self) -> elecvoucherfile::Elecvoucherfile {
        elecvoucherfile::Elecvoucherfile { node: self.node }
    }

    /// `/signfile`
    #[inline]
    pub fn signfile(self) -> signfile::Signfile {
        signfile::Signfile { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/transferdownload", rest)
    }
}
