//! `/v3/taxi-invoice/driver`

pub mod update_driver;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice/driver`
pub struct Driver(pub(crate) Node);

impl Driver {
    /// `/update-driver`
    #[inline]
    pub fn update_driver(self) -> update_driver::UpdateDriver {
        update_driver::UpdateDriver(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/driver", rest)
    }
}
