//! `/v3/transferdownload`

pub mod elecvoucherfile;
pub mod signfile;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/transferdownload`
pub struct Transferdownload(pub(crate) Node);

impl Transferdownload {
    /// `/elecvoucherfile`
    #[inline]
    pub fn elecvoucherfile(self) -> elecvoucherfile::Elecvoucherfile {
        elecvoucherfile::Elecvoucherfile(self.0)
    }

    /// `/signfile`
    #[inline]
    pub fn signfile(self) -> signfile::Signfile {
        signfile::Signfile(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transferdownload", rest)
    }
}
