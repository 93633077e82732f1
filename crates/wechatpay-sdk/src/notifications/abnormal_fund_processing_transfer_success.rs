//! `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

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

enumeration! {
    /// 货币类型
    Currency {
        CNY = "CNY",
    }
}

enumeration! {
    /// 付款方式
    TransferMode {
        TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

enumeration! {
    /// 发起在途异常资金付款请求的角色
    Operator {
        MERCHANT = "MERCHANT",
    }
}

/// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 产品名称
    pub product_name: Option<Enumeration<ProductName>>,
    /// 微信支付在途异常资金付款单号
    pub receipt_id: Option<String>,
    /// 付款金额信息
    pub transfer_amount: Option<TransferAmount>,
    /// 在途异常资金付款状态
    pub receipt_state: Option<Enumeration<ReceiptState>>,
    /// 在途异常资金付款单据创建时间
    pub create_time: Option<Time>,
    /// 在途异常资金付款单据更新时间
    pub last_update_time: Option<String>,
    /// 在途异常资金付款指令信息
    pub instruction: Option<Instruction>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("product_name", &mut self.product_name),
            1 => Named("receipt_id", &mut self.receipt_id),
            2 => Named("transfer_amount", &mut self.transfer_amount),
            3 => Named("receipt_state", &mut self.receipt_state),
            4 => Named("create_time", &mut self.create_time),
            5 => Named("last_update_time", &mut self.last_update_time),
            6 => Named("instruction", &mut self.instruction),
            _ => return None,
        })
    }
}

/// 付款金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferAmount {
    /// 总金额，单位为分
    pub total: Option<Fen>,
    /// 货币类型
    pub currency: Option<Enumeration<Currency>>,
}

impl Message for TransferAmount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("total", &mut self.total),
            1 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

/// 在途异常资金付款指令信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号
    pub out_instruction_no: Option<String>,
    /// 在途异常资金付款指令的发起方
    pub commander: Option<Commander>,
    /// 付款方式
    pub transfer_mode: Option<Enumeration<TransferMode>>,
    /// 入账成功时间
    pub success_time: Option<Time>,
    /// 微信支付在途异常资金付款指令执行流水号
    pub instruction_instance_id: Option<String>,
}

impl Message for Instruction {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("out_instruction_no", &mut self.out_instruction_no),
            1 => Named("commander", &mut self.commander),
            2 => Named("transfer_mode", &mut self.transfer_mode),
            3 => Named("success_time", &mut self.success_time),
            4 => Named("instruction_instance_id", &mut self.instruction_instance_id),
            _ => return None,
        })
    }
}

/// 在途异常资金付款指令的发起方
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Commander {
    /// 发起在途异常资金付款请求的角色
    pub operator: Option<Enumeration<Operator>>,
    /// 微信支付商户号
    pub mchid: Option<String>,
}

impl Message for Commander {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("operator", &mut self.operator),
            1 => Named("mchid", &mut self.mchid),
            _ => return None,
        })
    }
}

message!(Content, TransferAmount, Instruction, Commander);
