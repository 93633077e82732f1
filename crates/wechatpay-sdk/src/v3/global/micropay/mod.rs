//! 跨境/全球 基础支付 · Cross-border and global: payments
//!
//! `/v3/global/micropay`

pub mod transactions;

/// 跨境/全球 基础支付 · Cross-border and global: payments
///
/// `/v3/global/micropay`
#[derive(Clone)]
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

impl Micropay {
    /// `/transactions`: 跨境/全球 基础支付 · Cross-border and global: payments
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/micropay")
    }
}
