//! `/v3/payscore/smartretail-orders/{out_order_no}`

pub mod cancel;
pub mod complete;

/// `/v3/payscore/smartretail-orders/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/complete`
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders/{out_order_no}")
    }
}
