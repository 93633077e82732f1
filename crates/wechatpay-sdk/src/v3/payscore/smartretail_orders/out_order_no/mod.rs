//! 撤销智慧零售订单、完结智慧零售订单 · Cancel a smart retail order; Complete a smart retail order
//!
//! `/v3/payscore/smartretail-orders/{out_order_no}`

pub mod cancel;
pub mod complete;

/// 撤销智慧零售订单、完结智慧零售订单 · Cancel a smart retail order; Complete a smart retail order
///
/// `/v3/payscore/smartretail-orders/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// `/cancel`: 撤销智慧零售订单 · Cancel a smart retail order
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/complete`: 完结智慧零售订单 · Complete a smart retail order
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders/{out_order_no}")
    }
}
