//! `/v3/vehicle/parking/services`

pub mod find;

use crate::chain::{Chain, Node};

/// `/v3/vehicle/parking/services`
pub struct Services {
    pub(crate) node: Node,
}

impl Services {
    /// `/find`
    #[inline]
    pub fn find(self) -> find::Find {
        find::Find { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle/parking/services", rest)
    }
}
