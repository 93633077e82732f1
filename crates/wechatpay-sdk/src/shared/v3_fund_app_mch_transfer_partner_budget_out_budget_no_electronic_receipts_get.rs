//! What `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` has in common with other areas.

enumeration! {
    /// 电子回单状态
    ReceiptState {
        ACCEPTED = "ACCEPTED",
        FINISHED = "FINISHED",
    }
}
