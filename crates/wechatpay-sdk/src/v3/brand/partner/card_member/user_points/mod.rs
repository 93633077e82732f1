//! `/v3/brand/partner/card-member/user-points`

pub mod exchange_coupon;
pub mod sync;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand/partner/card-member/user-points`
pub struct UserPoints(pub(crate) Node);

impl UserPoints {
    /// `/exchange-coupon`
    #[inline]
    pub fn exchange_coupon(self) -> exchange_coupon::ExchangeCoupon {
        exchange_coupon::ExchangeCoupon(self.0)
    }

    /// `/sync`
    #[inline]
    pub fn sync(self) -> sync::Sync {
        sync::Sync(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-points", rest)
    }
}
