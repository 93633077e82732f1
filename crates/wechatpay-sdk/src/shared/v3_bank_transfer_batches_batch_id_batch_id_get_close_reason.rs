//! What `GET /v3/bank-transfer/batches/batch-id/{batch_id}` has in common with other areas.

enumeration! {
    /// 批次关闭原因
    CloseReason {
        MERCHANT_REVOCATION = "MERCHANT_REVOCATION",
        OVERDUE_CLOSE = "OVERDUE_CLOSE",
    }
}
