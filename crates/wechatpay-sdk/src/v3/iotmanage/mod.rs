//! `/v3/iotmanage`

pub mod device_inspections;
pub mod devices;

use crate::chain::{Chain, Node};

/// `/v3/iotmanage`
pub struct Iotmanage {
    pub(crate) node: Node,
}

impl Iotmanage {
    /// `/device-inspections`
    #[inline]
    pub fn device_inspections(self) -> device_inspections::DeviceInspections {
        device_inspections::DeviceInspections { node: self.node }
    }

    /// `/devices`
    #[inline]
    pub fn devices(self) -> devices::Devices {
        devices::Devices { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/iotmanage", rest)
    }
}
