//! `/v3/taxi-invoice/taxies`

pub mod plate_number;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/taxies`
pub struct Taxies {
    pub(crate) node: Node,
}

impl Taxies {
    /// `/{plate_number}`: 车牌号
    #[inline]
    pub fn plate_number(self, value: impl Into<String>) -> plate_number::PlateNumber {
        plate_number::PlateNumber { node: self.node.bind("plate_number", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/taxies", rest)
    }
}
