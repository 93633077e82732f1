//! `/v3/vehicle/parking`

pub mod parkings;
pub mod services;

/// `/v3/vehicle/parking`
#[derive(Clone)]
pub struct Parking {
    pub(crate) node: crate::chain::Node,
}

impl Parking {
    /// `/parkings`
    #[inline]
    pub fn parkings(&self) -> parkings::Parkings {
        parkings::Parkings { node: self.node.clone() }
    }

    /// `/services`
    #[inline]
    pub fn services(&self) -> services::Services {
        services::Services { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/parking")
    }
}
