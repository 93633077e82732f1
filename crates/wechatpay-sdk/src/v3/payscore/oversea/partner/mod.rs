//! 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
//!
//! `/v3/payscore/oversea/partner`

pub mod serviceorder;

/// 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
///
/// `/v3/payscore/oversea/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/serviceorder`: 查询支付分订单、创建支付分订单 · Query a service order (overseas partner); Create a service order (overseas partner)
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/oversea/partner")
    }
}
