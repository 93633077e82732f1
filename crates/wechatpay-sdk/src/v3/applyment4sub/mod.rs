//! `/v3/applyment4sub`

pub mod applyment;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/applyment4sub`
pub struct Applyment4sub(pub(crate) Node);

impl Applyment4sub {
    /// `/applyment`
    #[inline]
    pub fn applyment(self) -> applyment::Applyment {
        applyment::Applyment(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/applyment4sub", rest)
    }
}
