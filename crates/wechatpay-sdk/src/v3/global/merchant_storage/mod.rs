//! `/v3/global/merchant-storage`

pub mod file;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/merchant-storage`
pub struct MerchantStorage(pub(crate) Node);

impl MerchantStorage {
    /// `/file`
    #[inline]
    pub fn file(self) -> file::File {
        file::File(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-storage", rest)
    }
}
