//! What `GET /v3/ecommerce/refunds/id/{refund_id}` has in common with other areas.

enumeration! {
    /// 退款状态
    Status {
        SUCCESS = "SUCCESS",
        CLOSED = "CLOSED",
        PROCESSING = "PROCESSING",
        ABNORMAL = "ABNORMAL",
    }
}
