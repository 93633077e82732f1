//! `/v3/taxi-invoice/drivers`

pub mod driver_license;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice/drivers`
pub struct Drivers(pub(crate) Node);

impl Drivers {
    /// `/{driver_license}`: 营运资格证号
    #[inline]
    pub fn driver_license(self, value: impl Into<String>) -> driver_license::DriverLicense {
        driver_license::DriverLicense(self.0.bind("driver_license", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/drivers", rest)
    }
}
