//! `/v3/marketing/withdraw-favor/users/{openid}`

pub mod coupons;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/withdraw-favor/users/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/coupons`
    #[inline]
    pub fn coupons(self) -> coupons::Coupons {
        coupons::Coupons(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/withdraw-favor/users/{openid}", rest)
    }
}
