//! `DELIVERY_PLAN.CHANGE`: 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) · Delivery plan state changed
//!
//! 商品券投放计划的状态变更时通知服务商，服务商据此查询计划的最新状态。模式：服务商。
//!
//! Tells the partner that the state of a coupon delivery plan has changed. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4016168699](https://pay.weixin.qq.com/doc/v3/partner/4016168699)

enumeration! {
    /// 投放计划变更前状态 · Delivery plan status before change
    PlanState {
        /// `CREATED`: 已创建 · Created
        CREATED = "CREATED",
        /// `DELIVERING`: 投放中 · Being delivered
        DELIVERING = "DELIVERING",
        /// `PLAN_TERMINATED`: 已终止 · Terminated
        PLAN_TERMINATED = "PLAN_TERMINATED",
        /// `PAUSED`: 已暂停 · Paused
        PAUSED = "PAUSED",
        /// `TERMINATED`: 已终止 · Terminated
        TERMINATED = "TERMINATED",
        /// `EXPIRED`: 已过期 · Expired
        EXPIRED = "EXPIRED",
    }
}

enumeration! {
    /// 投放计划当前审核状态 · Current delivery plan review status
    AuditState {
        /// `PROCESSING`: 审核中 · Under review
        PROCESSING = "PROCESSING",
        /// `PASSED`: 已通过 · Passed
        PASSED = "PASSED",
        /// `REJECTED`: 已驳回 · Rejected
        REJECTED = "REJECTED",
    }
}

/// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) · Delivery plan state changed
#[non_exhaustive]
pub struct Content {
    /// 投放计划ID · Delivery plan ID
    pub plan_id: Option<String>,
    /// 投放计划变更前状态 · Delivery plan status before change
    pub plan_state: PlanState,
    /// 投放计划当前审核状态 · Current delivery plan review status
    pub audit_state: AuditState,
    /// 变更原因 · Change reason
    pub change_reason: Option<String>,
    /// 修改时间 · Modification time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub modify_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => plan_id: Optional "plan_id",
        1 => plan_state: Optional "plan_state",
        2 => audit_state: Optional "audit_state",
        3 => change_reason: Optional "change_reason",
        4 => modify_time: Optional "modify_time",
    }
}
