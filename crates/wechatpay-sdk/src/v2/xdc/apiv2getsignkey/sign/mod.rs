//! `v2/xdc/apiv2getsignkey/sign`

pub mod getsignkey;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/xdc/apiv2getsignkey/sign`
pub struct Sign(pub(crate) Node);

impl Sign {
    /// `/getsignkey`
    #[inline]
    pub fn getsignkey(self) -> getsignkey::Getsignkey {
        getsignkey::Getsignkey(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc/apiv2getsignkey/sign", rest)
    }
}
