//! `v2/xdc`

pub mod apiv2getsignkey;
pub mod apiv2sandbox;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/xdc`
pub struct Xdc(pub(crate) Node);

impl Xdc {
    /// `/apiv2getsignkey`
    #[inline]
    pub fn apiv2getsignkey(self) -> apiv2getsignkey::Apiv2getsignkey {
        apiv2getsignkey::Apiv2getsignkey(self.0)
    }

    /// `/apiv2sandbox`
    #[inline]
    pub fn apiv2sandbox(self) -> apiv2sandbox::Apiv2sandbox {
        apiv2sandbox::Apiv2sandbox(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc", rest)
    }
}
