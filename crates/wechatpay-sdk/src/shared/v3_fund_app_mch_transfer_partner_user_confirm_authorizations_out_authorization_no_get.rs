//! What `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` has in common with other areas.

enumeration! {
    /// 自动收款授权的原因
    CloseReason {
        CLOSE_VIA_MCH_API = "CLOSE_VIA_MCH_API",
        USER_CLOSE = "USER_CLOSE",
    }
}

/// 自动收款授权的关闭信息
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间
    pub close_time: Option<String>,
    /// 自动收款授权的原因
    pub close_reason: Option<crate::Enumeration<CloseReason>>,
}

message! {
    CloseInfo {
        0 => close_time: "close_time",
        1 => close_reason: "close_reason",
    }
}
