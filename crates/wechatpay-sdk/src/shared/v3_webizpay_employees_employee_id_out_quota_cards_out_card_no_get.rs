//! What `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` has in common with other areas.

enumeration! {
    /// 卡片状态
    CardState {
        ACTIVE = "ACTIVE",
        DISABLED = "DISABLED",
    }
}
