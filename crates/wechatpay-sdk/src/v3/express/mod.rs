//! `/v3/express`

pub mod users;

/// `/v3/express`
pub struct Express {
    pub(crate) node: crate::chain::Node,
}

impl Express {
    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path, or one below it, without types.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/express")
    }
}
