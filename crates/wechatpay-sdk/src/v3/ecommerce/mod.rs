//! `/v3/ecommerce`

pub mod refunds;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce`
#[derive(Clone, Debug)]
pub struct Ecommerce(pub(crate) Node);

impl Ecommerce {
    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce", rest)
    }
}
