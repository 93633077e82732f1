//! `/v3/med-ins/refunds`

pub mod notify;

/// `/v3/med-ins/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/notify`
    #[inline]
    pub fn notify(&self) -> notify::Notify {
        notify::Notify { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins/refunds")
    }
}
