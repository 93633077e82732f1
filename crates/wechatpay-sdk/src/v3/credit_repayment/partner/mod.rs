//! 平台收付通 自动还款 · E-commerce payments: automatic repayment
//!
//! `/v3/credit-repayment/partner`

pub mod contracts;
pub mod deduct_orders;
pub mod schedule_records;

/// 平台收付通 自动还款 · E-commerce payments: automatic repayment
///
/// `/v3/credit-repayment/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/contracts`: 平台收付通 自动还款 · E-commerce payments: automatic repayment
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/deduct-orders`: 发起还款 · Debit a repayment
    #[inline]
    pub fn deduct_orders(&self) -> deduct_orders::DeductOrders {
        deduct_orders::DeductOrders { node: self.node.clone() }
    }

    /// `/schedule-records`: 预约还款、查询预约还款记录 · Schedule repayments; Query a scheduled repayment
    #[inline]
    pub fn schedule_records(&self) -> schedule_records::ScheduleRecords {
        schedule_records::ScheduleRecords { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner")
    }
}
