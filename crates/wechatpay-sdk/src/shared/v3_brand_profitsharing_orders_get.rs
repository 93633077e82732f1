//! What `GET /v3/brand/profitsharing/orders` has in common with other areas.

enumeration! {
    /// 分账单状态
    Status {
        PROCESSING = "PROCESSING",
        FINISHED = "FINISHED",
    }
}
