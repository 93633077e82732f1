//! 跨境/全球 · Cross-border and global
//!
//! `/v3/global/papay`

pub mod contracts;
pub mod transactions;

/// 跨境/全球 · Cross-border and global
///
/// `/v3/global/papay`
#[derive(Clone)]
pub struct Papay {
    pub(crate) node: crate::chain::Node,
}

impl Papay {
    /// `/contracts`: 跨境/全球 · Cross-border and global
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/transactions`: 支付扣款 · Debit a user under a contract
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay")
    }
}
