//! `/v3/global/merchant-storage/file`

pub mod upload;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/merchant-storage/file`
pub struct File(pub(crate) Node);

impl File {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-storage/file", rest)
    }
}
