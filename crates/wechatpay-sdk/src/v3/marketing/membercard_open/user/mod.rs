//! `/v3/marketing/membercard-open/user`

pub mod cards;

/// `/v3/marketing/membercard-open/user`
pub struct User {
    pub(crate) node: crate::chain::Node,
}

impl User {
    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/user")
    }
}
