//! `/v3/marketing/membercard-open/user`

pub mod cards;

/// `/v3/marketing/membercard-open/user`
#[derive(Clone)]
pub struct User {
    pub(crate) node: crate::chain::Node,
}

impl User {
    /// `/cards`
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/user")
    }
}
