//! `/v3/capital/capitallhh/areas/provinces/{province_code}`

pub mod cities;

use crate::chain::{Chain, Node};

/// `/v3/capital/capitallhh/areas/provinces/{province_code}`
pub struct ProvinceCode {
    pub(crate) node: Node,
}

impl ProvinceCode {
    /// `/cities`
    #[inline]
    pub fn cities(self) -> cities::Cities {
        cities::Cities { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/capital/capitallhh/areas/provinces/{province_code}", rest)
    }
}
