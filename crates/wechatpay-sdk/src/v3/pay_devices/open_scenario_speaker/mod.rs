//! 码牌音箱 · QR-code plate and speaker
//!
//! `/v3/pay-devices/open-scenario-speaker`

pub mod device_sn;

/// 码牌音箱 · QR-code plate and speaker
///
/// `/v3/pay-devices/open-scenario-speaker`
#[derive(Clone)]
pub struct OpenScenarioSpeaker {
    pub(crate) node: crate::chain::Node,
}

impl OpenScenarioSpeaker {
    /// `/{device_sn}`: 设备sn · Device serial number
    pub fn device_sn(&self, value: impl Into<String>) -> device_sn::DeviceSn {
        device_sn::DeviceSn { node: self.node.bind("device_sn", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker")
    }
}
