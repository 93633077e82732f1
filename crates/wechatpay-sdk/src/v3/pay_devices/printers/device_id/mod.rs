//! 小票机打印、查询订单 · Print a receipt; Query a print order
//!
//! `/v3/pay-devices/printers/{device_id}`

pub mod print_orders;

/// 小票机打印、查询订单 · Print a receipt; Query a print order
///
/// `/v3/pay-devices/printers/{device_id}`
#[derive(Clone)]
pub struct DeviceId {
    pub(crate) node: crate::chain::Node,
}

impl DeviceId {
    /// `/print-orders`: 小票机打印 · Print a receipt
    #[inline]
    pub fn print_orders(&self) -> print_orders::PrintOrders {
        print_orders::PrintOrders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/printers/{device_id}")
    }
}
