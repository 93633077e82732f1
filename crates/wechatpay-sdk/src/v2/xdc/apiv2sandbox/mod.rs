//! `v2/xdc/apiv2sandbox`

pub mod pay;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/xdc/apiv2sandbox`
pub struct Apiv2sandbox(pub(crate) Node);

impl Apiv2sandbox {
    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc/apiv2sandbox", rest)
    }
}
