//! What `GET /v3/ecommerce/refunds/id/{refund_id}` has in common with other areas.

enumeration! {
    /// 退款渠道
    Channel {
        ORIGINAL = "ORIGINAL",
        BALANCE = "BALANCE",
        OTHER_BALANCE = "OTHER_BALANCE",
        OTHER_BANKCARD = "OTHER_BANKCARD",
    }
}
