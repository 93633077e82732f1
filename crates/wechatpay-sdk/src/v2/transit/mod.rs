//! `v2/transit`

pub mod partnerpay;
pub mod pay;
pub mod queryorder;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/transit`
pub struct Transit(pub(crate) Node);

impl Transit {
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

    /// `/queryorder`
    #[inline]
    pub fn queryorder(self) -> queryorder::Queryorder {
        queryorder::Queryorder(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/transit", rest)
    }
}
