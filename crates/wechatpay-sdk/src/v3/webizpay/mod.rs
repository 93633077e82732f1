//! `/v3/webizpay`

pub mod avail_mch_ranges;
pub mod bill;
pub mod employees;
pub mod stores;
pub mod users;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/webizpay`
pub struct Webizpay(pub(crate) Node);

impl Webizpay {
    /// `/avail-mch-ranges`
    #[inline]
    pub fn avail_mch_ranges(self) -> avail_mch_ranges::AvailMchRanges {
        avail_mch_ranges::AvailMchRanges(self.0)
    }

    /// `/bill`
    #[inline]
    pub fn bill(self) -> bill::Bill {
        bill::Bill(self.0)
    }

    /// `/employees`
    #[inline]
    pub fn employees(self) -> employees::Employees {
        employees::Employees(self.0)
    }

    /// `/stores`
    #[inline]
    pub fn stores(self) -> stores::Stores {
        stores::Stores(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay", rest)
    }
}
