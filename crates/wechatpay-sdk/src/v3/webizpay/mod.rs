//! `/v3/webizpay`

pub mod avail_mch_ranges;
pub mod bill;
pub mod employees;
pub mod stores;
pub mod users;

/// `/v3/webizpay`
#[derive(Clone)]
pub struct Webizpay {
    pub(crate) node: crate::chain::Node,
}

impl Webizpay {
    /// `/avail-mch-ranges`
    #[inline]
    pub fn avail_mch_ranges(&self) -> avail_mch_ranges::AvailMchRanges {
        avail_mch_ranges::AvailMchRanges { node: self.node.clone() }
    }

    /// `/bill`
    #[inline]
    pub fn bill(&self) -> bill::Bill {
        bill::Bill { node: self.node.clone() }
    }

    /// `/employees`
    #[inline]
    pub fn employees(&self) -> employees::Employees {
        employees::Employees { node: self.node.clone() }
    }

    /// `/stores`
    #[inline]
    pub fn stores(&self) -> stores::Stores {
        stores::Stores { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay")
    }
}
