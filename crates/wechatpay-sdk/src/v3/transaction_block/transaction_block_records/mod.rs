//! 分页查询子商户名下的交易拦截记录、查询子商户交易拦截记录详情 · List transaction block records; Query a transaction block record
//!
//! `/v3/transaction-block/transaction-block-records`

pub mod block_record_id;
pub mod sub_mchid;

/// 分页查询子商户名下的交易拦截记录、查询子商户交易拦截记录详情 · List transaction block records; Query a transaction block record
///
/// `/v3/transaction-block/transaction-block-records`
#[derive(Clone)]
pub struct TransactionBlockRecords {
    pub(crate) node: crate::chain::Node,
}

impl TransactionBlockRecords {
    /// `/sub-mchid`: 分页查询子商户名下的交易拦截记录 · List transaction block records
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// `/{block_record_id}`: 交易拦截记录ID · Transaction block record ID
    pub fn block_record_id(&self, value: impl Into<String>) -> block_record_id::BlockRecordId {
        block_record_id::BlockRecordId { node: self.node.bind("block_record_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transaction-block/transaction-block-records")
    }
}
