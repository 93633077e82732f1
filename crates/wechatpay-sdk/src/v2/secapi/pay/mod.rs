//! `v2/secapi/pay`

pub mod facepayreverse;
pub mod multiprofitsharing;
pub mod profitsharing;
pub mod profitsharingfinish;
pub mod profitsharingreturn;
pub mod refund;
pub mod refundv2;
pub mod reverse;

/// `v2/secapi/pay`
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/facepayreverse`
    #[inline]
    pub fn facepayreverse(self) -> facepayreverse::Facepayreverse {
        facepayreverse::Facepayreverse { node: self.node }
    }

    /// `/multiprofitsharing`
    #[inline]
    pub fn multiprofitsharing(self) -> multiprofitsharing::Multiprofitsharing {
        multiprofitsharing::Multiprofitsharing { node: self.node }
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node }
    }

    /// `/profitsharingfinish`
    #[inline]
    pub fn profitsharingfinish(self) -> profitsharingfinish::Profitsharingfinish {
        profitsharingfinish::Profitsharingfinish { node: self.node }
    }

    /// `/profitsharingreturn`
    #[inline]
    pub fn profitsharingreturn(self) -> profitsharingreturn::Profitsharingreturn {
        profitsharingreturn::Profitsharingreturn { node: self.node }
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund { node: self.node }
    }

    /// `/refundv2`
    #[inline]
    pub fn refundv2(self) -> refundv2::Refundv2 {
        refundv2::Refundv2 { node: self.node }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay")
    }
}
