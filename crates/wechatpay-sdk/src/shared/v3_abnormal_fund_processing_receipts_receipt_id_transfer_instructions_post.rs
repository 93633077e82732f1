//! What `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` has in common with other areas.

use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post_currency::Currency;

enumeration! {
    /// 产品名称
    ProductName {
        C2C = "C2C",
    }
}

enumeration! {
    /// 在途异常资金付款状态
    ReceiptState {
        RECEIPT_STATE_PENDING = "RECEIPT_STATE_PENDING",
        RECEIPT_STATE_PROGRESS = "RECEIPT_STATE_PROGRESS",
        RECEIPT_STATE_COMPLETED = "RECEIPT_STATE_COMPLETED",
    }
}

/// 付款金额信息
#[non_exhaustive]
pub struct TransferAmount {
    /// 总金额，单位为分
    pub total: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<crate::Enumeration<Currency>>,
}

message! {
    TransferAmount {
        0 => total: "total",
        1 => currency: "currency",
    }
}
