//! `/v3/merchantfund`

pub mod merchant;
pub mod partner;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchantfund`
pub struct Merchantfund(pub(crate) Node);

impl Merchantfund {
    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchantfund", rest)
    }
}
