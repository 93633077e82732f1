//! `/v3/taxi-invoice/drivers`

pub mod driver_license;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/drivers`
pub struct Drivers {
    pub(crate) node: Node,
}

impl Drivers {
    /// `/{driver_license}`: 营运资格证号
    #[inline]
    pub fn driver_license(self, value: impl Into<String>) -> driver_license::DriverLicense {
        driver_license::DriverLicense { node: self.node.bind("driver_license", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/drivers", rest)
    }
}
