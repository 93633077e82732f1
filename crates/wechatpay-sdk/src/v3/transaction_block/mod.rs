//! `/v3/transaction-block`

pub mod transaction_block_records;
pub mod transaction_block_submissions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/transaction-block`
pub struct TransactionBlock(pub(crate) Node);

impl TransactionBlock {
    /// `/transaction-block-records`
    #[inline]
    pub fn transaction_block_records(self) -> transaction_block_records::TransactionBlockRecords {
        transaction_block_records::TransactionBlockRecords(self.0)
    }

    /// `/transaction-block-submissions`
    #[inline]
    pub fn transaction_block_submissions(
        self,
    ) -> transaction_block_submissions::TransactionBlockSubmissions {
        transaction_block_submissions::TransactionBlockSubmissions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transaction-block", rest)
    }
}
