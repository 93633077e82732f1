//! `/v3/capital/capitallhh`

pub mod areas;
pub mod banks;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/capital/capitallhh`
pub struct Capitallhh(pub(crate) Node);

impl Capitallhh {
    /// `/areas`
    #[inline]
    pub fn areas(self) -> areas::Areas {
        areas::Areas(self.0)
    }

    /// `/banks`
    #[inline]
    pub fn banks(self) -> banks::Banks {
        banks::Banks(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh", rest)
    }
}
