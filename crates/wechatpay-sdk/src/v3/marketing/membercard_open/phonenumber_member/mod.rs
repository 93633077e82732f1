//! `/v3/marketing/membercard-open/phonenumber-member`

pub mod import;
pub mod search;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open/phonenumber-member`
pub struct PhonenumberMember(pub(crate) Node);

impl PhonenumberMember {
    /// `/import`
    #[inline]
    pub fn import(self) -> import::Import {
        import::Import(self.0)
    }

    /// `/search`
    #[inline]
    pub fn search(self) -> search::Search {
        search::Search(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/phonenumber-member", rest)
    }
}
