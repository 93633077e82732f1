//! `/v3/pay-devices/printers`

pub mod device_id;

use crate::chain::{Chain, Node};

/// `/v3/pay-devices/printers`
pub struct Printers {
    pub(crate) node: Node,
}

impl Printers {
    /// `/{device_id}`: 小票机设备号
    #[inline]
    pub fn device_id(self, value: impl Into<String>) -> device_id::DeviceId {
        device_id::DeviceId { node: self.node.bind("device_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay-devices/printers", rest)
    }
}
