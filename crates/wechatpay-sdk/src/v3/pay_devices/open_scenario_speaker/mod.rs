//! `/v3/pay-devices/open-scenario-speaker`

pub mod device_sn;

use crate::chain::{Chain, Node};

/// `/v3/pay-devices/open-scenario-speaker`
pub struct OpenScenarioSpeaker {
    pub(crate) node: Node,
}

impl OpenScenarioSpeaker {
    /// `/{device_sn}`: 设备sn
    #[inline]
    pub fn device_sn(self, value: impl Into<String>) -> device_sn::DeviceSn {
        device_sn::DeviceSn { node: self.node.bind("device_sn", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay-devices/open-scenario-speaker", rest)
    }
}
