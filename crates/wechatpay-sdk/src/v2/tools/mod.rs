//! `v2/tools`

pub mod authcodetoopenid;
pub mod shorturl;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/tools`
pub struct Tools(pub(crate) Node);

impl Tools {
    /// `/authcodetoopenid`
    #[inline]
    pub fn authcodetoopenid(self) -> authcodetoopenid::Authcodetoopenid {
        authcodetoopenid::Authcodetoopenid(self.0)
    }

    /// `/shorturl`
    #[inline]
    pub fn shorturl(self) -> shorturl::Shorturl {
        shorturl::Shorturl(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/tools", rest)
    }
}
