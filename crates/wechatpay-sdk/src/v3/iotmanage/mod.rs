//! 智能设备管理 · Device management
//!
//! `/v3/iotmanage`

pub mod device_inspections;
pub mod devices;

/// 智能设备管理 · Device management
///
/// `/v3/iotmanage`
#[derive(Clone)]
pub struct Iotmanage {
    pub(crate) node: crate::chain::Node,
}

impl Iotmanage {
    /// `/device-inspections`: 获取出厂检查结果 · Query a factory inspection
    #[inline]
    pub fn device_inspections(&self) -> device_inspections::DeviceInspections {
        device_inspections::DeviceInspections { node: self.node.clone() }
    }

    /// `/devices`: 智能设备列表 · List smart devices
    #[inline]
    pub fn devices(&self) -> devices::Devices {
        devices::Devices { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/iotmanage")
    }
}
