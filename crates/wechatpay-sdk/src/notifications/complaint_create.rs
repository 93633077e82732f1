//! `COMPLAINT.CREATE`: 产生新投诉(COMPLAINT.CREATE)通知(JSON) · Complaint created
//!
//! 用户对商户提交新投诉后发出，商户或服务商凭投诉单号查询详情并及时回复。模式：普通商户、服务商。
//!
//! Sent when a user has filed a new complaint. Query its details by complaint ID and reply to the user. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012289719](https://pay.weixin.qq.com/doc/v3/merchant/4012289719), [partner/4012076174](https://pay.weixin.qq.com/doc/v3/partner/4012076174)

enumeration! {
    /// 触发本次投诉通知回调的具体动作类型 · Complaint action that triggered the notification
    ActionType {
        /// `CREATE_COMPLAINT`: 用户提交投诉 · The user filed a complaint
        CREATE_COMPLAINT = "CREATE_COMPLAINT",
        /// `CONTINUE_COMPLAINT`: 用户继续投诉 · The user continued the complaint
        CONTINUE_COMPLAINT = "CONTINUE_COMPLAINT",
        /// `USER_RESPONSE`: 用户新留言 · The user wrote a message
        USER_RESPONSE = "USER_RESPONSE",
        /// `RESPONSE_BY_PLATFORM`: 平台新留言 · The platform wrote a message
        RESPONSE_BY_PLATFORM = "RESPONSE_BY_PLATFORM",
        /// `SELLER_REFUND`: 商户发起全额退款 · The merchant started a full refund
        SELLER_REFUND = "SELLER_REFUND",
        /// `MERCHANT_RESPONSE`: 商户新回复 · The merchant replied
        MERCHANT_RESPONSE = "MERCHANT_RESPONSE",
        /// `MERCHANT_CONFIRM_COMPLETE`: 商户反馈处理完成 · The merchant reported it handled
        MERCHANT_CONFIRM_COMPLETE = "MERCHANT_CONFIRM_COMPLETE",
        /// `USER_APPLY_PLATFORM_SERVICE`: 用户申请平台协助 · The user asked the platform for help
        USER_APPLY_PLATFORM_SERVICE = "USER_APPLY_PLATFORM_SERVICE",
        /// `USER_CANCEL_PLATFORM_SERVICE`: 用户取消平台协助 · The user withdrew the request for help
        USER_CANCEL_PLATFORM_SERVICE = "USER_CANCEL_PLATFORM_SERVICE",
        /// `PLATFORM_SERVICE_FINISHED`: 平台协助结束 · The platform's help has ended
        PLATFORM_SERVICE_FINISHED = "PLATFORM_SERVICE_FINISHED",
        /// `MERCHANT_APPROVE_REFUND`: 商户同意退款 · The merchant agreed to the refund
        MERCHANT_APPROVE_REFUND = "MERCHANT_APPROVE_REFUND",
        /// `MERCHANT_REJECT_REFUND`: 商户驳回退款 · The merchant refused the refund
        MERCHANT_REJECT_REFUND = "MERCHANT_REJECT_REFUND",
        /// `REFUND_SUCCESS`: 退款到账 · The refund has arrived
        REFUND_SUCCESS = "REFUND_SUCCESS",
    }
}

/// 产生新投诉(COMPLAINT.CREATE)通知(JSON) · Complaint created
#[non_exhaustive]
pub struct Content {
    /// 投诉单对应的投诉单号 · Complaint ID
    pub complaint_id: Option<String>,
    /// 触发本次投诉通知回调的具体动作类型 · Complaint action that triggered the notification
    pub action_type: ActionType,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => complaint_id: Optional "complaint_id",
        1 => action_type: Optional "action_type",
    }
}
