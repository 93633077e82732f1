//! `/v3/merchantfund/merchant`

pub mod income_records;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchantfund/merchant`
pub struct Merchant(pub(crate) Node);

impl Merchant {
    /// `/income-records`
    #[inline]
    pub fn income_records(self) -> income_records::IncomeRecords {
        income_records::IncomeRecords(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchantfund/merchant", rest)
    }
}
