//! `/v3/goldplan`

pub mod merchants;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/goldplan`
pub struct Goldplan(pub(crate) Node);

impl Goldplan {
    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/goldplan", rest)
    }
}
