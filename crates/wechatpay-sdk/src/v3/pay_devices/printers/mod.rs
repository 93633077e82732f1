//! `/v3/pay-devices/printers`

pub mod device_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay-devices/printers`
pub struct Printers(pub(crate) Node);

impl Printers {
    /// `/{device_id}`: 小票机设备号
    #[inline]
    pub fn device_id(self, value: impl Into<String>) -> device_id::DeviceId {
        device_id::DeviceId(self.0.bind("device_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices/printers", rest)
    }
}
