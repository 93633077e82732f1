//! `/v3/lovefeast`

pub mod brands;
pub mod users;

/// `/v3/lovefeast`
#[derive(Clone)]
pub struct Lovefeast {
    pub(crate) node: crate::chain::Node,
}

impl Lovefeast {
    /// `/brands`
    #[inline]
    pub fn brands(&self) -> brands::Brands {
        brands::Brands { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast")
    }
}
