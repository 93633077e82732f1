//! `/v3/apply4subject/applyment/merchants/{sub_mchid}`

pub mod state;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// `/state`
    #[inline]
    pub fn state(self) -> state::State {
        state::State(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4subject/applyment/merchants/{sub_mchid}", rest)
    }
}
