//! `v2/xdc/apiv2sandbox/pay`

pub mod micropay;
pub mod orderquery;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/xdc/apiv2sandbox/pay`
pub struct Pay(pub(crate) Node);

impl Pay {
    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay(self.0)
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(self) -> orderquery::Orderquery {
        orderquery::Orderquery(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/xdc/apiv2sandbox/pay", rest)
    }
}
