//! `/v3/vehicle/parking`

pub mod parkings;
pub mod services;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/vehicle/parking`
pub struct Parking(pub(crate) Node);

impl Parking {
    /// `/parkings`
    #[inline]
    pub fn parkings(self) -> parkings::Parkings {
        parkings::Parkings(self.0)
    }

    /// `/services`
    #[inline]
    pub fn services(self) -> services::Services {
        services::Services(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/parking", rest)
    }
}
