//! `/v3/billdownload`

pub mod file;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/billdownload`
pub struct Billdownload(pub(crate) Node);

impl Billdownload {
    /// `/file`
    #[inline]
    pub fn file(self) -> file::File {
        file::File(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/billdownload", rest)
    }
}
