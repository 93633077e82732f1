//! 交易拦截 · Transaction blocks
//!
//! `/v3/transaction-block`

pub mod transaction_block_records;
pub mod transaction_block_submissions;

/// 交易拦截 · Transaction blocks
///
/// `/v3/transaction-block`
#[derive(Clone)]
pub struct TransactionBlock {
    pub(crate) node: crate::chain::Node,
}

impl TransactionBlock {
    /// `/transaction-block-records`: 分页查询子商户名下的交易拦截记录、查询子商户交易拦截记录详情 · List transaction block records; Query a transaction block record
    #[inline]
    pub fn transaction_block_records(&self) -> transaction_block_records::TransactionBlockRecords {
        transaction_block_records::TransactionBlockRecords { node: self.node.clone() }
    }

    /// `/transaction-block-submissions`: 发起交易拦截申诉、查询交易拦截申诉详情 · Submit a transaction block appeal; Query a transaction block appeal
    #[inline]
    pub fn transaction_block_submissions(
        &self,
    ) -> transaction_block_submissions::TransactionBlockSubmissions {
        transaction_block_submissions::TransactionBlockSubmissions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transaction-block")
    }
}
