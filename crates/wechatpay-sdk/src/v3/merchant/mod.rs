//! `/v3/merchant`

pub mod fund;
pub mod media;

use crate::chain::{Chain, Node};

/// `/v3/merchant`
pub struct Merchant {
    pub(crate) node: Node,
}

impl Merchant {
    /// `/fund`
    #[inline]
    pub fn fund(self) -> fund::Fund {
        fund::Fund { node: self.node }
    }

    /// `/media`
    #[inline]
    pub fn media(self) -> media::Media {
        media::Media { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant", rest)
    }
}
