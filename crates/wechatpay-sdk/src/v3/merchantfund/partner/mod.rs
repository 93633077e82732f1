//! `/v3/merchantfund/partner`

pub mod income_records;

/// `/v3/merchantfund/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/income-records`
    #[inline]
    pub fn income_records(&self) -> income_records::IncomeRecords {
        income_records::IncomeRecords { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchantfund/partner")
    }
}
