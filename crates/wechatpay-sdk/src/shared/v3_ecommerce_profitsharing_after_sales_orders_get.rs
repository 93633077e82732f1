//! What `GET /v3/ecommerce/profitsharing/after-sales-orders` has in common with other areas.

enumeration! {
    /// 分账结果
    ResponseResult {
        PROCESSING = "PROCESSING",
        SUCCESS = "SUCCESS",
        FAILED = "FAILED",
    }
}
