//! `/v3/edu-star`

pub mod orders;
pub mod users;

/// `/v3/edu-star`
#[derive(Clone)]
pub struct EduStar {
    pub(crate) node: crate::chain::Node,
}

impl EduStar {
    /// `/orders`
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star")
    }
}
