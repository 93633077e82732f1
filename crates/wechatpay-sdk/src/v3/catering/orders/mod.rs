//! 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
//!
//! `/v3/catering/orders`

pub mod sync_status;

/// 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
///
/// `/v3/catering/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/sync-status`: 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
    #[inline]
    pub fn sync_status(&self) -> sync_status::SyncStatus {
        sync_status::SyncStatus { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/catering/orders")
    }
}
