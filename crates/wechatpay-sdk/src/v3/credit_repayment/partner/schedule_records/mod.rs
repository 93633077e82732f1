//! 预约还款、查询预约还款记录 · Schedule repayments; Query a scheduled repayment
//!
//! `/v3/credit-repayment/partner/schedule-records`

pub mod batch_create;
pub mod out_record_id;

/// 预约还款、查询预约还款记录 · Schedule repayments; Query a scheduled repayment
///
/// `/v3/credit-repayment/partner/schedule-records`
#[derive(Clone)]
pub struct ScheduleRecords {
    pub(crate) node: crate::chain::Node,
}

impl ScheduleRecords {
    /// `/batch-create`: 预约还款 · Schedule repayments
    #[inline]
    pub fn batch_create(&self) -> batch_create::BatchCreate {
        batch_create::BatchCreate { node: self.node.clone() }
    }

    /// `/{out_record_id}`: 商户侧预约还款单号 · Merchant scheduled repayment number
    pub fn out_record_id(&self, value: impl Into<String>) -> out_record_id::OutRecordId {
        out_record_id::OutRecordId { node: self.node.bind("out_record_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/schedule-records")
    }
}
