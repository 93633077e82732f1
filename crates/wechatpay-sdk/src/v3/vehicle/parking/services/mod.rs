//! `/v3/vehicle/parking/services`

pub mod find;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/vehicle/parking/services`
pub struct Services(pub(crate) Node);

impl Services {
    /// `/find`
    #[inline]
    pub fn find(self) -> find::Find {
        find::Find(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/parking/services", rest)
    }
}
