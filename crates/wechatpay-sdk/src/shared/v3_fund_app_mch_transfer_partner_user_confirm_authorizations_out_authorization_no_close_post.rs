//! What `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` has in common with other areas.

enumeration! {
    /// 单据状态
    State {
        CLOSED = "CLOSED",
    }
}
