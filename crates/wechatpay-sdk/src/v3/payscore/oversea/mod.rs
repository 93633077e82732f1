//! 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
//!
//! `/v3/payscore/oversea`

pub mod partner;

/// 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
///
/// `/v3/payscore/oversea`
#[derive(Clone)]
pub struct Oversea {
    pub(crate) node: crate::chain::Node,
}

impl Oversea {
    /// `/partner`: 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/oversea")
    }
}
