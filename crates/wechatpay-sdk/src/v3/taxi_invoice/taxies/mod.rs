//! `/v3/taxi-invoice/taxies`

pub mod plate_number;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice/taxies`
pub struct Taxies(pub(crate) Node);

impl Taxies {
    /// `/{plate_number}`: 车牌号
    #[inline]
    pub fn plate_number(self, value: impl Into<String>) -> plate_number::PlateNumber {
        plate_number::PlateNumber(self.0.bind("plate_number", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxies", rest)
    }
}
