//! `/v3/ebike`

pub mod charge;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ebike`
pub struct Ebike(pub(crate) Node);

impl Ebike {
    /// `/charge`
    #[inline]
    pub fn charge(self) -> charge::Charge {
        charge::Charge(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike", rest)
    }
}
