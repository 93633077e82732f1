//! `/v3/marketing/membercard-open/cards/{card_id}/users`

pub mod import;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open/cards/{card_id}/users`
pub struct Users(pub(crate) Node);

impl Users {
    /// `/import`
    #[inline]
    pub fn import(self) -> import::Import {
        import::Import(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/users", rest)
    }
}
