//! `/v3/capital/capitallhh/areas/provinces/{province_code}`

pub mod cities;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/capital/capitallhh/areas/provinces/{province_code}`
pub struct ProvinceCode(pub(crate) Node);

impl ProvinceCode {
    /// `/cities`
    #[inline]
    pub fn cities(self) -> cities::Cities {
        cities::Cities(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh/areas/provinces/{province_code}", rest)
    }
}
