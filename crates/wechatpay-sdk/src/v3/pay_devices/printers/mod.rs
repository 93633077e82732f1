//! 小票机打印、查询订单 · Print a receipt; Query a print order
//!
//! `/v3/pay-devices/printers`

pub mod device_id;

/// 小票机打印、查询订单 · Print a receipt; Query a print order
///
/// `/v3/pay-devices/printers`
#[derive(Clone)]
pub struct Printers {
    pub(crate) node: crate::chain::Node,
}

impl Printers {
    /// `/{device_id}`: 小票机设备号 · Receipt printer device ID
    pub fn device_id(&self, value: impl Into<String>) -> device_id::DeviceId {
        device_id::DeviceId { node: self.node.bind("device_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/printers")
    }
}
