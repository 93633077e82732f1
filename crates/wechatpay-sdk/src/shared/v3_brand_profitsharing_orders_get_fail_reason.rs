//! What `GET /v3/brand/profitsharing/orders` has in common with other areas.

enumeration! {
    /// 分账失败原因
    FailReason {
        ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
        NO_RELATION = "NO_RELATION",
        RECEIVER_HIGH_RISK = "RECEIVER_HIGH_RISK",
        RECEIVER_REAL_NAME_NOT_VERIFIED = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        NO_AUTH = "NO_AUTH",
        RECEIVER_RECEIPT_LIMIT = "RECEIVER_RECEIPT_LIMIT",
        PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        INVALID_REQUEST = "INVALID_REQUEST",
    }
}
