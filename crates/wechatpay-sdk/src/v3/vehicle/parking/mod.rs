//! `/v3/vehicle/parking`

pub mod parkings;
pub mod services;

use crate::chain::{Chain, Node};

/// `/v3/vehicle/parking`
pub struct Parking {
    pub(crate) node: Node,
}

impl Parking {
    /// `/parkings`
    #[inline]
    pub fn parkings(self) -> parkings::Parkings {
        parkings::Parkings { node: self.node }
    }

    /// `/services`
    #[inline]
    pub fn services(self) -> services::Services {
        services::Services { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/vehicle/parking", rest)
    }
}
