//! `v2/deposit`

pub mod consume;
pub mod facepay;
pub mod micropay;
pub mod orderquery;
pub mod refund;
pub mod refundquery;
pub mod reverse;
pub mod unifiedorder;

/// `v2/deposit`
#[derive(Clone)]
pub struct Deposit {
    pub(crate) node: crate::chain::Node,
}

impl Deposit {
    /// `/consume`
    #[inline]
    pub fn consume(&self) -> consume::Consume {
        consume::Consume { node: self.node.clone() }
    }

    /// `/facepay`
    #[inline]
    pub fn facepay(&self) -> facepay::Facepay {
        facepay::Facepay { node: self.node.clone() }
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(&self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node.clone() }
    }

    /// `/refund`
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/refundquery`
    #[inline]
    pub fn refundquery(&self) -> refundquery::Refundquery {
        refundquery::Refundquery { node: self.node.clone() }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// `/unifiedorder`
    #[inline]
    pub fn unifiedorder(&self) -> unifiedorder::Unifiedorder {
        unifiedorder::Unifiedorder { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/deposit")
    }
}
