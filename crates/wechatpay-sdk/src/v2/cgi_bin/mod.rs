//! `v2/cgi-bin`

pub mod mch;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/cgi-bin`
pub struct CgiBin(pub(crate) Node);

impl CgiBin {
    /// `/mch`
    #[inline]
    pub fn mch(self) -> mch::Mch {
        mch::Mch(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/cgi-bin", rest)
    }
}
