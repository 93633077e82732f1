//! `/v3/taxi-invoice/driver`

pub mod update_driver;

/// `/v3/taxi-invoice/driver`
#[derive(Clone)]
pub struct Driver {
    pub(crate) node: crate::chain::Node,
}

impl Driver {
    /// `/update-driver`
    #[inline]
    pub fn update_driver(&self) -> update_driver::UpdateDriver {
        update_driver::UpdateDriver { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/driver")
    }
}
