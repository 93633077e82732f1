//! `/v3/multiuse`

pub mod stocks;
pub mod users;

/// `/v3/multiuse`
#[derive(Clone)]
pub struct Multiuse {
    pub(crate) node: crate::chain::Node,
}

impl Multiuse {
    /// `/stocks`
    #[inline]
    pub fn stocks(&self) -> stocks::Stocks {
        stocks::Stocks { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse")
    }
}
