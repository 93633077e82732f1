//! `/v3/credit-repayment/partner`

pub mod contracts;
pub mod deduct_orders;
pub mod schedule_records;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/credit-repayment/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/deduct-orders`
    #[inline]
    pub fn deduct_orders(self) -> deduct_orders::DeductOrders {
        deduct_orders::DeductOrders(self.0)
    }

    /// `/schedule-records`
    #[inline]
    pub fn schedule_records(self) -> schedule_records::ScheduleRecords {
        schedule_records::ScheduleRecords(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner", rest)
    }
}
