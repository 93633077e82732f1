//! 获取出厂检查结果 · Query a factory inspection
//!
//! `/v3/iotmanage/device-inspections`

pub mod device_sn;

/// 获取出厂检查结果 · Query a factory inspection
///
/// `/v3/iotmanage/device-inspections`
#[derive(Clone)]
pub struct DeviceInspections {
    pub(crate) node: crate::chain::Node,
}

impl DeviceInspections {
    /// `/{device_sn}`: 设备序列号 · Device serial number
    pub fn device_sn(&self, value: impl Into<String>) -> device_sn::DeviceSn {
        device_sn::DeviceSn { node: self.node.bind("device_sn", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/iotmanage/device-inspections")
    }
}
