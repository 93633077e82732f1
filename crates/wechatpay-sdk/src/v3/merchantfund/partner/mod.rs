//! `/v3/merchantfund/partner`

pub mod income_records;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchantfund/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/income-records`
    #[inline]
    pub fn income_records(self) -> income_records::IncomeRecords {
        income_records::IncomeRecords(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchantfund/partner", rest)
    }
}
