//! `v2/secapi`

pub mod mch;
pub mod mkt;
pub mod pay;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/secapi`
pub struct Secapi(pub(crate) Node);

impl Secapi {
    /// `/mch`
    #[inline]
    pub fn mch(self) -> mch::Mch {
        mch::Mch(self.0)
    }

    /// `/mkt`
    #[inline]
    pub fn mkt(self) -> mkt::Mkt {
        mkt::Mkt(self.0)
    }

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi", rest)
    }
}
