//! `/v3/pay-devices/printers/{device_id}`

pub mod print_orders;

use crate::chain::{Chain, Node};

/// `/v3/pay-devices/printers/{device_id}`
pub struct DeviceId {
    pub(crate) node: Node,
}

impl DeviceId {
    /// `/print-orders`
    #[inline]
    pub fn print_orders(self) -> print_orders::PrintOrders {
        print_orders::PrintOrders { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/pay-devices/printers/{device_id}", rest)
    }
}
