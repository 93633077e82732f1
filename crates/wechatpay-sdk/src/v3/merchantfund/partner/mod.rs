//! `/v3/merchantfund/partner`

pub mod income_records;

use crate::chain::{Chain, Node};

/// `/v3/merchantfund/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/income-records`
    #[inline]
    pub fn income_records(self) -> income_records::IncomeRecords {
        income_records::IncomeRecords { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchantfund/partner", rest)
    }
}
