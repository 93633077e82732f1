//! What `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` has in common with other areas.

enumeration! {
    /// 自动收款授权的原因
    CloseReason {
        CLOSE_VIA_MCH_API = "CLOSE_VIA_MCH_API",
        USER_CLOSE = "USER_CLOSE",
    }
}
