//! `v2/secapi/pay`

pub mod refund;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/secapi/pay`
#[derive(Clone, Debug)]
pub struct Pay(pub(crate) Node);

impl Pay {
    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/pay", rest)
    }
}
