//! 平台收付通 合单代扣 · E-commerce payments: combined auto-debit
//!
//! `/v3/ecommerce/combine-papay`

pub mod contracts;
pub mod transactions;

/// 平台收付通 合单代扣 · E-commerce payments: combined auto-debit
///
/// `/v3/ecommerce/combine-papay`
#[derive(Clone)]
pub struct CombinePapay {
    pub(crate) node: crate::chain::Node,
}

impl CombinePapay {
    /// `/contracts`: 平台收付通 合单代扣 · E-commerce payments: combined auto-debit
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/transactions`: 电商合单委托代扣支付 · Debit a combined order
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay")
    }
}
