//! `v2/deposit`

pub mod consume;
pub mod facepay;
pub mod micropay;
pub mod orderquery;
pub mod refund;
pub mod refundquery;
pub mod reverse;
pub mod unifiedorder;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/deposit`
pub struct Deposit(pub(crate) Node);

impl Deposit {
    /// `/consume`
    #[inline]
    pub fn consume(self) -> consume::Consume {
        consume::Consume(self.0)
    }

    /// `/facepay`
    #[inline]
    pub fn facepay(self) -> facepay::Facepay {
        facepay::Facepay(self.0)
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay(self.0)
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(self) -> orderquery::Orderquery {
        orderquery::Orderquery(self.0)
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// `/refundquery`
    #[inline]
    pub fn refundquery(self) -> refundquery::Refundquery {
        refundquery::Refundquery(self.0)
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// `/unifiedorder`
    #[inline]
    pub fn unifiedorder(self) -> unifiedorder::Unifiedorder {
        unifiedorder::Unifiedorder(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/deposit", rest)
    }
}
