//! `v2/secapi/pay`

pub mod facepayreverse;
pub mod multiprofitsharing;
pub mod profitsharing;
pub mod profitsharingfinish;
pub mod profitsharingreturn;
pub mod refund;
pub mod refundv2;
pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/secapi/pay`
pub struct Pay(pub(crate) Node);

impl Pay {
    /// `/facepayreverse`
    #[inline]
    pub fn facepayreverse(self) -> facepayreverse::Facepayreverse {
        facepayreverse::Facepayreverse(self.0)
    }

    /// `/multiprofitsharing`
    #[inline]
    pub fn multiprofitsharing(self) -> multiprofitsharing::Multiprofitsharing {
        multiprofitsharing::Multiprofitsharing(self.0)
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing(self.0)
    }

    /// `/profitsharingfinish`
    #[inline]
    pub fn profitsharingfinish(self) -> profitsharingfinish::Profitsharingfinish {
        profitsharingfinish::Profitsharingfinish(self.0)
    }

    /// `/profitsharingreturn`
    #[inline]
    pub fn profitsharingreturn(self) -> profitsharingreturn::Profitsharingreturn {
        profitsharingreturn::Profitsharingreturn(self.0)
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// `/refundv2`
    #[inline]
    pub fn refundv2(self) -> refundv2::Refundv2 {
        refundv2::Refundv2(self.0)
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/pay", rest)
    }
}
