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
    /// `/facepayreverse`: 撤销订单 · Reverse a face payment order
    #[inline]
    pub fn facepayreverse(&self) -> facepayreverse::Facepayreverse {
        facepayreverse::Facepayreverse { node: self.node.clone() }
    }

    /// `/multiprofitsharing`: 请求多次分账 · Share profit several times
    #[inline]
    pub fn multiprofitsharing(&self) -> multiprofitsharing::Multiprofitsharing {
        multiprofitsharing::Multiprofitsharing { node: self.node.clone() }
    }

    /// `/profitsharing`: 请求单次分账 · Share profit once
    #[inline]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node.clone() }
    }

    /// `/profitsharingfinish`: 完结分账 · Finish profit sharing
    #[inline]
    pub fn profitsharingfinish(&self) -> profitsharingfinish::Profitsharingfinish {
        profitsharingfinish::Profitsharingfinish { node: self.node.clone() }
    }

    /// `/profitsharingreturn`: 分账回退 · Return shared funds
    #[inline]
    pub fn profitsharingreturn(&self) -> profitsharingreturn::Profitsharingreturn {
        profitsharingreturn::Profitsharingreturn { node: self.node.clone() }
    }

    /// `/refund`: 申请退款 · Request a refund
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/refundv2`: 申请退款（支持单品） · Request a refund with item details
    #[inline]
    pub fn refundv2(&self) -> refundv2::Refundv2 {
        refundv2::Refundv2 { node: self.node.clone() }
    }

    /// `/reverse`: 撤销订单 · Reverse an order
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay")
    }
}
