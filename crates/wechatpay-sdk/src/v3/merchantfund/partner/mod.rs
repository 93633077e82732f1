//! 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
//!
//! `/v3/merchantfund/partner`

pub mod income_records;

/// 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
///
/// `/v3/merchantfund/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/income-records`: 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
    #[inline]
    pub fn income_records(&self) -> income_records::IncomeRecords {
        income_records::IncomeRecords { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchantfund/partner")
    }
}
