//! What `GET /v3/partner-transfer/batches/batch-id/{batch_id}` has in common with other areas.

enumeration! {
    /// 批次状态
    BatchStatus {
        WAIT_PAY = "WAIT_PAY",
        ACCEPTED = "ACCEPTED",
        PROCESSING = "PROCESSING",
        FINISHED = "FINISHED",
        CLOSED = "CLOSED",
    }
}
