//! `v2/xdc/apiv2getsignkey`

pub mod sign;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/xdc/apiv2getsignkey`
pub struct Apiv2getsignkey(pub(crate) Node);

impl Apiv2getsignkey {
    /// `/sign`
    #[inline]
    pub fn sign(self) -> sign::Sign {
        sign::Sign(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc/apiv2getsignkey", rest)
    }
}
