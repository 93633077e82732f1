//! `/v3/brand/partner/card-member/user-points`

pub mod exchange_coupon;
pub mod sync;

use crate::chain::{Chain, Node};

/// `/v3/brand/partner/card-member/user-points`
pub struct UserPoints {
    pub(crate) node: Node,
}

impl UserPoints {
    /// `/exchange-coupon`
    #[inline]
    pub fn exchange_coupon(self) -> exchange_coupon::ExchangeCoupon {
        exchange_coupon::ExchangeCoupon { node: self.node }
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/partner/card-member/user-points", rest)
    }
}
