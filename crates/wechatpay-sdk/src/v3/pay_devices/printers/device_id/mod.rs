//! `/v3/pay-devices/printers/{device_id}`

pub mod print_orders;

/// `/v3/pay-devices/printers/{device_id}`
pub struct DeviceId {
    pub(crate) node: crate::chain::Node,
}

impl DeviceId {
    /// `/print-orders`
    #[inline]
    pub fn print_orders(self) -> print_orders::PrintOrders {
        print_orders::PrintOrders { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/printers/{device_id}")
    }
}
