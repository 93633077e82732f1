//! What `GET /v3/global/refunds/id/{refund_id}` has in common with other areas.

enumeration! {
    /// 退款资金来源
    FundSource {
        REFUND_SOURCE_UNSETTLED_FUNDS = "REFUND_SOURCE_UNSETTLED_FUNDS",
        REFUND_SOURCE_RECHARGE_FUNDS = "REFUND_SOURCE_RECHARGE_FUNDS",
    }
}
