//! 发起交易拦截申诉、查询交易拦截申诉详情 · Submit a transaction block appeal; Query a transaction block appeal
//!
//! `/v3/transaction-block/transaction-block-submissions`

pub mod block_submission_id;
pub mod sub_mchid;

/// 发起交易拦截申诉、查询交易拦截申诉详情 · Submit a transaction block appeal; Query a transaction block appeal
///
/// `/v3/transaction-block/transaction-block-submissions`
#[derive(Clone)]
pub struct TransactionBlockSubmissions {
    pub(crate) node: crate::chain::Node,
}

impl TransactionBlockSubmissions {
    /// `/sub-mchid`: 发起交易拦截申诉 · Submit a transaction block appeal
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// `/{block_submission_id}`: 交易拦截申诉ID · Transaction block appeal ID
    pub fn block_submission_id(
        &self,
        value: impl Into<String>,
    ) -> block_submission_id::BlockSubmissionId {
        block_submission_id::BlockSubmissionId {
            node: self.node.bind("block_submission_id", value),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transaction-block/transaction-block-submissions")
    }
}
