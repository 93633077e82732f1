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
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/facepayreverse`
    #[inline]
    pub fn facepayreverse(&self) -> facepayreverse::Facepayreverse {
        facepayreverse::Facepayreverse { node: self.node.clone() }
    }

    /// `/multiprofitsharing`
    #[inline]
    pub fn multiprofitsharing(&self) -> multiprofitsharing::Multiprofitsharing {
        multiprofitsharing::Multiprofitsharing { node: self.node.clone() }
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node.clone() }
    }

    /// `/profitsharingfinish`
    #[inline]
    pub fn profitsharingfinish(&self) -> profitsharingfinish::Profitsharingfinish {
        profitsharingfinish::Profitsharingfinish { node: self.node.clone() }
    }

    /// `/profitsharingreturn`
    #[inline]
    pub fn profitsharingreturn(&self) -> profitsharingreturn::Profitsharingreturn {
        profitsharingreturn::Profitsharingreturn { node: self.node.clone() }
    }

    /// `/refund`
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/refundv2`
    #[inline]
    pub fn refundv2(&self) -> refundv2::Refundv2 {
        refundv2::Refundv2 { node: self.node.clone() }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay")
    }
}
