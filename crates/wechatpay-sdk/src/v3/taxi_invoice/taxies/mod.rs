//! 获取出租车信息 · Query a taxi
//!
//! `/v3/taxi-invoice/taxies`

pub mod plate_number;

/// 获取出租车信息 · Query a taxi
///
/// `/v3/taxi-invoice/taxies`
#[derive(Clone)]
pub struct Taxies {
    pub(crate) node: crate::chain::Node,
}

impl Taxies {
    /// `/{plate_number}`: 车牌号 · Licence plate number
    pub fn plate_number(&self, value: impl Into<String>) -> plate_number::PlateNumber {
        plate_number::PlateNumber { node: self.node.bind("plate_number", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxies")
    }
}
