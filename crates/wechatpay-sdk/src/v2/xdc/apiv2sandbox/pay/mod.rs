//! `v2/xdc/apiv2sandbox/pay`

pub mod micropay;
pub mod orderquery;

/// `v2/xdc/apiv2sandbox/pay`
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay { node: self.node }
    }

    /// `/orderquery`
    #[inline]
    pub fn orderquery(self) -> orderquery::Orderquery {
        orderquery::Orderquery { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2sandbox/pay")
    }
}
