//! `/v3/brand/partner/card-member/user-points/exchange-coupon`

pub mod confirm;

use crate::chain::{Chain, Node};

/// `/v3/brand/partner/card-member/user-points/exchange-coupon`
pub struct ExchangeCoupon {
    pub(crate) node: Node,
}

impl ExchangeCoupon {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/partner/card-member/user-points/exchange-coupon", rest)
    }
}
