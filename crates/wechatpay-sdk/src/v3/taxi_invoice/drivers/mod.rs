//! 获取司机信息 · Query a driver
//!
//! `/v3/taxi-invoice/drivers`

pub mod driver_license;

/// 获取司机信息 · Query a driver
///
/// `/v3/taxi-invoice/drivers`
#[derive(Clone)]
pub struct Drivers {
    pub(crate) node: crate::chain::Node,
}

impl Drivers {
    /// `/{driver_license}`: 营运资格证号 · Driver qualification certificate number
    pub fn driver_license(&self, value: impl Into<String>) -> driver_license::DriverLicense {
        driver_license::DriverLicense { node: self.node.bind("driver_license", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/drivers")
    }
}
