//! `/v3/brand/partner/card-member/user-points/exchange-coupon`

pub mod confirm;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand/partner/card-member/user-points/exchange-coupon`
pub struct ExchangeCoupon(pub(crate) Node);

impl ExchangeCoupon {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/user-points/exchange-coupon", rest)
    }
}
