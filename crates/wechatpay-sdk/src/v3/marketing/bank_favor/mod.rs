//! `/v3/marketing/bank-favor`

pub mod users;

/// `/v3/marketing/bank-favor`
#[derive(Clone)]
pub struct BankFavor {
    pub(crate) node: crate::chain::Node,
}

impl BankFavor {
    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor")
    }
}
