//! `/v3/marketing/membercard-open/phonenumber-member`

pub mod import;
pub mod search;

/// `/v3/marketing/membercard-open/phonenumber-member`
#[derive(Clone)]
pub struct PhonenumberMember {
    pub(crate) node: crate::chain::Node,
}

impl PhonenumberMember {
    /// `/import`
    #[inline]
    pub fn import(&self) -> import::Import {
        import::Import { node: self.node.clone() }
    }

    /// `/search`
    #[inline]
    pub fn search(&self) -> search::Search {
        search::Search { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/phonenumber-member")
    }
}
