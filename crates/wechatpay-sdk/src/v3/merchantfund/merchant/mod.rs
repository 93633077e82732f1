//! 服务商银行来账查询 · List a partner's incoming bank payments
//!
//! `/v3/merchantfund/merchant`

pub mod income_records;

/// 服务商银行来账查询 · List a partner's incoming bank payments
///
/// `/v3/merchantfund/merchant`
#[derive(Clone)]
pub struct Merchant {
    pub(crate) node: crate::chain::Node,
}

impl Merchant {
    /// `/income-records`: 服务商银行来账查询 · List a partner's incoming bank payments
    #[inline]
    pub fn income_records(&self) -> income_records::IncomeRecords {
        income_records::IncomeRecords { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchantfund/merchant")
    }
}
