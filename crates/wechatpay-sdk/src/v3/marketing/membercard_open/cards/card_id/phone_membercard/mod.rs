//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`

pub mod import;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
pub struct PhoneMembercard(pub(crate) Node);

impl PhoneMembercard {
    /// `/import`
    #[inline]
    pub fn import(self) -> import::Import {
        import::Import(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/phone-membercard", rest)
    }
}
