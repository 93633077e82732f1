//! What `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` has in common with other areas.

enumeration! {
    /// 单据状态
    State {
        ACCEPTED = "ACCEPTED",
        PROCESSING = "PROCESSING",
        WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        TRANSFERING = "TRANSFERING",
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        CANCELING = "CANCELING",
        CANCELLED = "CANCELLED",
    }
}
