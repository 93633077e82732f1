//! 更新司机信息 · Update a driver
//!
//! `/v3/taxi-invoice/driver`

pub mod update_driver;

/// 更新司机信息 · Update a driver
///
/// `/v3/taxi-invoice/driver`
#[derive(Clone)]
pub struct Driver {
    pub(crate) node: crate::chain::Node,
}

impl Driver {
    /// `/update-driver`: 更新司机信息 · Update a driver
    #[inline]
    pub fn update_driver(&self) -> update_driver::UpdateDriver {
        update_driver::UpdateDriver { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/driver")
    }
}
