//! 付款到银行卡 · Payment to bank card
//!
//! `v2/mmpaysptrans`

pub mod pay_bank;
pub mod query_bank;

/// 付款到银行卡 · Payment to bank card
///
/// `v2/mmpaysptrans`
#[derive(Clone)]
pub struct Mmpaysptrans {
    pub(crate) node: crate::chain::Node,
}

impl Mmpaysptrans {
    /// `/pay_bank`: 企业付款到银行卡 · Pay to a bank card
    #[inline]
    pub fn pay_bank(&self) -> pay_bank::PayBank {
        pay_bank::PayBank { node: self.node.clone() }
    }

    /// `/query_bank`: 查询企业付款银行卡 · Query a bank card payment
    #[inline]
    pub fn query_bank(&self) -> query_bank::QueryBank {
        query_bank::QueryBank { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaysptrans")
    }
}
