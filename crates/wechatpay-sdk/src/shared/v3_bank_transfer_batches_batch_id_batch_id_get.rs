//! What `GET /v3/bank-transfer/batches/batch-id/{batch_id}` has in common with other areas.

enumeration! {
    /// 批量转账用途
    TransferPurpose {
        GOODSPAYMENT = "GOODSPAYMENT",
        COMMISSION = "COMMISSION",
        REFUND = "REFUND",
        REIMBURSEMENT = "REIMBURSEMENT",
        FREIGHT = "FREIGHT",
        OTHERS = "OTHERS",
    }
}
