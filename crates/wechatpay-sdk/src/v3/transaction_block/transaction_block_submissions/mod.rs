//! `/v3/transaction-block/transaction-block-submissions`

pub mod block_submission_id;
pub mod sub_mchid;

use crate::chain::{Chain, Node};

/// `/v3/transaction-block/transaction-block-submissions`
pub struct TransactionBlockSubmissions {
    pub(crate) node: Node,
}

impl TransactionBlockSubmissions {
    /// `/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node }
    }

    /// `/{block_submission_id}`: 交易拦截申诉ID
    #[inline]
    pub fn block_submission_id(
        self,
        value: impl Into<String>,
    ) -> block_submission_id::BlockSubmissionId {
        block_submission_id::BlockSubmissionId {
            node: self.node.bind("block_submission_id", value),
        }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/transaction-block/transaction-block-submissions", rest)
    }
}
