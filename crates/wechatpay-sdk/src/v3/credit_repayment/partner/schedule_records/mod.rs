//! `/v3/credit-repayment/partner/schedule-records`

pub mod batch_create;
pub mod out_record_id;

use crate::chain::{Chain, Node};

/// `/v3/credit-repayment/partner/schedule-records`
pub struct ScheduleRecords {
    pub(crate) node: Node,
}

impl ScheduleRecords {
    /// `/batch-create`
    #[inline]
    pub fn batch_create(self) -> batch_create::BatchCreate {
        batch_create::BatchCreate { node: self.node }
    }

    /// `/{out_record_id}`: 商户侧预约还款单号
    #[inline]
    pub fn out_record_id(self, value: impl Into<String>) -> out_record_id::OutRecordId {
        out_record_id::OutRecordId { node: self.node.bind("out_record_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/credit-repayment/partner/schedule-records", rest)
    }
}
