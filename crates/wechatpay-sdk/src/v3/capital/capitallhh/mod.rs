//! `/v3/capital/capitallhh`

pub mod areas;
pub mod banks;

use crate::chain::{Chain, Node};

/// `/v3/capital/capitallhh`
pub struct Capitallhh {
    pub(crate) node: Node,
}

impl Capitallhh {
    /// `/areas`
    #[inline]
    pub fn areas(self) -> areas::Areas {
        areas::Areas { node: self.node }
    }

    /// `/banks`
    #[inline]
    pub fn banks(self) -> banks::Banks {
        banks::Banks { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/capital/capitallhh", rest)
    }
}
