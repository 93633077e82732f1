//! `/v3/iotmanage/device-inspections`

pub mod device_sn;

use crate::chain::{Chain, Node};

/// `/v3/iotmanage/device-inspections`
pub struct DeviceInspections {
    pub(crate) node: Node,
}

impl DeviceInspections {
    /// `/{device_sn}`: 设备序列号
    #[inline]
    pub fn device_sn(self, value: impl Into<String>) -> device_sn::DeviceSn {
        device_sn::DeviceSn { node: self.node.bind("device_sn", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/iotmanage/device-inspections", rest)
    }
}
