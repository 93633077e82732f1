//! What `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` has in common with other areas.

enumeration! {
    /// 退款出资商户
    RefundAccount {
        REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
    }
}
