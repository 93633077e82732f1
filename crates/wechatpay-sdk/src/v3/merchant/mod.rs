//! `/v3/merchant`

pub mod fund;
pub mod media;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant`
pub struct Merchant(pub(crate) Node);

impl Merchant {
    /// `/fund`
    #[inline]
    pub fn fund(self) -> fund::Fund {
        fund::Fund(self.0)
    }

    /// `/media`
    #[inline]
    pub fn media(self) -> media::Media {
        media::Media(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant", rest)
    }
}
