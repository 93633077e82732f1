//! 先享后付 · Use now, pay later
//!
//! `/v3/payscore/payafter-orders/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod sync;

/// 先享后付 · Use now, pay later
///
/// `/v3/payscore/payafter-orders/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// `/cancel`: 撤销先享后付订单 · Cancel a use-now-pay-later order
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/complete`: 完结先享后付订单 · Complete a use-now-pay-later order
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// `/sync`: 支付分订单同步 · Synchronise a use-now-pay-later order
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/payafter-orders/{out_order_no}")
    }
}
