//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`

pub mod import;

use crate::chain::{Chain, Node};

/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
pub struct PhoneMembercard {
    pub(crate) node: Node,
}

impl PhoneMembercard {
    /// `/import`
    #[inline]
    pub fn import(self) -> import::Import {
        import::Import { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-open/cards/{card_id}/phone-membercard", rest)
    }
}
