//! `/v3/marketing/membercard-open/user`

pub mod cards;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open/user`
pub struct User(pub(crate) Node);

impl User {
    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/user", rest)
    }
}
