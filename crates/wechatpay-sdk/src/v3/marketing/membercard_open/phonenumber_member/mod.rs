//! `/v3/marketing/membercard-open/phonenumber-member`

pub mod import;
pub mod search;

use crate::chain::{Chain, Node};

/// `/v3/marketing/membercard-open/phonenumber-member`
pub struct PhonenumberMember {
    pub(crate) node: Node,
}

impl PhonenumberMember {
    /// `/import`
    #[inline]
    pub fn import(self) -> import::Import {
        import::Import { node: self.node }
    }

    /// `/search`
    #[inline]
    pub fn search(self) -> search::Search {
        search::Search { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-open/phonenumber-member", rest)
    }
}
