//! `/v3/iotmanage`

pub mod device_inspections;
pub mod devices;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/iotmanage`
pub struct Iotmanage(pub(crate) Node);

impl Iotmanage {
    /// `/device-inspections`
    #[inline]
    pub fn device_inspections(self) -> device_inspections::DeviceInspections {
        device_inspections::DeviceInspections(self.0)
    }

    /// `/devices`
    #[inline]
    pub fn devices(self) -> devices::Devices {
        devices::Devices(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/iotmanage", rest)
    }
}
