//! What `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` has in common with other areas.

enumeration! {
    /// 付款方式
    TransferMode {
        TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}
