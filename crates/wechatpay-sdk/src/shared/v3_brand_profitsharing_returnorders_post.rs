//! What `POST /v3/brand/profitsharing/returnorders` has in common with other areas.

enumeration! {
    /// 失败原因
    FailReason {
        ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
        TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
        PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
    }
}
