//! `/v3/industry-coupon`

pub mod tokens;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/industry-coupon`
pub struct IndustryCoupon(pub(crate) Node);

impl IndustryCoupon {
    /// `/tokens`
    #[inline]
    pub fn tokens(self) -> tokens::Tokens {
        tokens::Tokens(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/industry-coupon", rest)
    }
}
