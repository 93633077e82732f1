//! `/v3/profitsharing/receivers`

pub mod add;
pub mod delete_;

use crate::chain::{Chain, Node};

/// `/v3/profitsharing/receivers`
pub struct Receivers {
    pub(crate) node: Node,
}

impl Receivers {
    /// `/add`
    #[inline]
    pub fn add(self) -> add::Add {
        add::Add { node: self.node }
    }

    /// `/delete`
    #[inline]
    pub fn delete_(self) -> delete_::Delete {
        delete_::Delete { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/profitsharing/receivers", rest)
    }
}
