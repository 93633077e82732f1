//! `/v3/transaction-block`

pub mod transaction_block_records;
pub mod transaction_block_submissions;

use crate::chain::{Chain, Node};

/// `/v3/transaction-block`
pub struct TransactionBlock {
    pub(crate) node: Node,
}

impl TransactionBlock {
    /// `/transaction-block-records`
    #[inline]
    pub fn transaction_block_records(self) -> transaction_block_records::TransactionBlockRecords {
        transaction_block_records::TransactionBlockRecords { node: self.node }
    }

    /// `/transaction-block-submissions`
    #[inline]
    pub fn transaction_block_submissions(
        self,
    ) -> transaction_block_submissions::TransactionBlockSubmissions {
        transaction_block_submissions::TransactionBlockSubmissions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/transaction-block", rest)
    }
}
