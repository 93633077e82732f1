//! What `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` has in common with other areas.

enumeration! {
    /// 货币类型
    Currency {
        CNY = "CNY",
    }
}
