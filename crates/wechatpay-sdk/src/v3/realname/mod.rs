//! `/v3/realname`

pub mod verify;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/realname`
pub struct Realname(pub(crate) Node);

impl Realname {
    /// `/verify`
    #[inline]
    pub fn verify(self) -> verify::Verify {
        verify::Verify(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/realname", rest)
    }
}
