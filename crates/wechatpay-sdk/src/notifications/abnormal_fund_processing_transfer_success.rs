//! `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)

pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_get::TransferMode;
pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no_get::{Commander, Operator};
pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post::{ProductName, TransferAmount, ReceiptState};
pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post_currency::Currency;

/// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 产品名称
    pub product_name: Option<crate::Enumeration<ProductName>>,
    /// 微信支付在途异常资金付款单号
    pub receipt_id: Option<String>,
    /// 付款金额信息
    pub transfer_amount: Option<TransferAmount>,
    /// 在途异常资金付款状态
    pub receipt_state: Option<crate::Enumeration<ReceiptState>>,
    /// 在途异常资金付款单据创建时间
    pub create_time: Option<crate::Time>,
    /// 在途异常资金付款单据更新时间
    pub last_update_time: Option<crate::Time>,
    /// 在途异常资金付款指令信息
    pub instruction: Option<Instruction>,
}

/// 在途异常资金付款指令信息
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号
    pub out_instruction_no: Option<String>,
    /// 在途异常资金付款指令的发起方
    pub commander: Option<Commander>,
    /// 付款方式
    pub transfer_mode: Option<crate::Enumeration<TransferMode>>,
    /// 入账成功时间
    pub success_time: Option<crate::Time>,
    /// 微信支付在途异常资金付款指令执行流水号
    pub instruction_instance_id: Option<String>,
}

message! {
    Content {
        0 => product_name: "product_name",
        1 => receipt_id: "receipt_id",
        2 => transfer_amount: "transfer_amount",
        3 => receipt_state: "receipt_state",
        4 => create_time: "create_time",
        5 => last_update_time: "last_update_time",
        6 => instruction: "instruction",
    }
    Instruction {
        0 => out_instruction_no: "out_instruction_no",
        1 => commander: "commander",
        2 => transfer_mode: "transfer_mode",
        3 => success_time: "success_time",
        4 => instruction_instance_id: "instruction_instance_id",
    }
}
