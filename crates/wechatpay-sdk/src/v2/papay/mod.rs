//! `v2/papay`

pub mod entrustweb;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/papay`
#[derive(Clone, Debug)]
pub struct Papay(pub(crate) Node);

impl Papay {
    /// `/entrustweb`
    #[inline]
    pub fn entrustweb(self) -> entrustweb::Entrustweb {
        entrustweb::Entrustweb(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay", rest)
    }
}
