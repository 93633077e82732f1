//! What `GET /v3/partner-transfer/batches/batch-id/{batch_id}` has in common with other areas.

enumeration! {
    /// 批次类型
    BatchType {
        API = "API",
        WEB = "WEB",
    }
}
