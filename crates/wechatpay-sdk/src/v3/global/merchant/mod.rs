//! `/v3/global/merchant`

pub mod h5;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/merchant`
pub struct Merchant(pub(crate) Node);

impl Merchant {
    /// `/h5`
    #[inline]
    pub fn h5(self) -> h5::H5 {
        h5::H5(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant", rest)
    }
}
