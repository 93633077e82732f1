//! `/v3/med-ins/refunds`

pub mod notify;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/med-ins/refunds`
pub struct Refunds(pub(crate) Node);

impl Refunds {
    /// `/notify`
    #[inline]
    pub fn notify(self) -> notify::Notify {
        notify::Notify(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/med-ins/refunds", rest)
    }
}
