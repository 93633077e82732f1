//! `/v3/ebike/charge/users/{openid}`

pub mod contract;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ebike/charge/users/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/contract`
    #[inline]
    pub fn contract(self) -> contract::Contract {
        contract::Contract(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/users/{openid}", rest)
    }
}
