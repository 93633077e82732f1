//! What `GET /v3/brand/profitsharing/orders` has in common with other areas.

enumeration! {
    /// 分账结果
    ReceiversResult {
        PENDING = "PENDING",
        SUCCESS = "SUCCESS",
        CLOSED = "CLOSED",
    }
}
