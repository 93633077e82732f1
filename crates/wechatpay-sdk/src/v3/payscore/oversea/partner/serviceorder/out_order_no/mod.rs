//! 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
//!
//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod sync;

/// 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
///
/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// `/cancel`: 取消支付分订单 · Cancel a service order (overseas partner)
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/complete`: 完结支付分订单 · Complete a service order (overseas partner)
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// `/sync`: 同步支付分订单信息 · Synchronise a service order (overseas partner)
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/oversea/partner/serviceorder/{out_order_no}")
    }
}
