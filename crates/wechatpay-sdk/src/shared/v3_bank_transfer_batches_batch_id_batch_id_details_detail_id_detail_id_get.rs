//! What `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` has in common with other areas.

enumeration! {
    /// 转账场景
    TransferScene {
        ORDINARY_TRANSFER = "ORDINARY_TRANSFER",
        PAYROLL_CARD_TRANSFER = "PAYROLL_CARD_TRANSFER",
    }
}
