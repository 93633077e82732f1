//! `DELIVERY_PLAN.CHANGE`: 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 投放计划变更前状态
    PlanState {
        CREATED = "CREATED",
        DELIVERING = "DELIVERING",
        PLAN_TERMINATED = "PLAN_TERMINATED",
        PAUSED = "PAUSED",
        TERMINATED = "TERMINATED",
        EXPIRED = "EXPIRED",
    }
}

enumeration! {
    /// 投放计划当前审核状态
    AuditState {
        PROCESSING = "PROCESSING",
        PASSED = "PASSED",
        REJECTED = "REJECTED",
    }
}

/// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 投放计划ID
    pub plan_id: Option<String>,
    /// 投放计划变更前状态
    pub plan_state: Option<Enumeration<PlanState>>,
    /// 投放计划当前审核状态
    pub audit_state: Option<Enumeration<AuditState>>,
    /// 变更原因
    pub change_reason: Option<String>,
    /// 修改时间
    pub modify_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("plan_id", &mut self.plan_id),
            1 => Named("plan_state", &mut self.plan_state),
            2 => Named("audit_state", &mut self.audit_state),
            3 => Named("change_reason", &mut self.change_reason),
            4 => Named("modify_time", &mut self.modify_time),
            _ => return None,
        })
    }
}

message!(Content);
