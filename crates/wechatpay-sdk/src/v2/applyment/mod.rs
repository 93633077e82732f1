//! `v2/applyment`

pub mod micro;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/applyment`
pub struct Applyment(pub(crate) Node);

impl Applyment {
    /// `/micro`
    #[inline]
    pub fn micro(self) -> micro::Micro {
        micro::Micro(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment", rest)
    }
}
