//! `v2/vehicle`

pub mod partnerpay;
pub mod pay;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/vehicle`
pub struct Vehicle(pub(crate) Node);

impl Vehicle {
    /// `/partnerpay`
    #[inline]
    pub fn partnerpay(self) -> partnerpay::Partnerpay {
        partnerpay::Partnerpay(self.0)
    }

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/vehicle", rest)
    }
}
