//! `COMPLAINT.CREATE`: 产生新投诉(COMPLAINT.CREATE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 触发本次投诉通知回调的具体动作类型
    ActionType {
        CREATE_COMPLAINT = "CREATE_COMPLAINT",
        CONTINUE_COMPLAINT = "CONTINUE_COMPLAINT",
        USER_RESPONSE = "USER_RESPONSE",
        RESPONSE_BY_PLATFORM = "RESPONSE_BY_PLATFORM",
        SELLER_REFUND = "SELLER_REFUND",
        MERCHANT_RESPONSE = "MERCHANT_RESPONSE",
        MERCHANT_CONFIRM_COMPLETE = "MERCHANT_CONFIRM_COMPLETE",
        USER_APPLY_PLATFORM_SERVICE = "USER_APPLY_PLATFORM_SERVICE",
        USER_CANCEL_PLATFORM_SERVICE = "USER_CANCEL_PLATFORM_SERVICE",
        PLATFORM_SERVICE_FINISHED = "PLATFORM_SERVICE_FINISHED",
        MERCHANT_APPROVE_REFUND = "MERCHANT_APPROVE_REFUND",
        MERCHANT_REJECT_REFUND = "MERCHANT_REJECT_REFUND",
        REFUND_SUCCESS = "REFUND_SUCCESS",
    }
}

/// 产生新投诉(COMPLAINT.CREATE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 投诉单对应的投诉单号
    pub complaint_id: Option<String>,
    /// 触发本次投诉通知回调的具体动作类型
    pub action_type: Option<Enumeration<ActionType>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("complaint_id", &mut self.complaint_id),
            1 => Named("action_type", &mut self.action_type),
            _ => return None,
        })
    }
}

message!(Content);
