//! `MCHTRANSFER.BATCH.CLOSED`: 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) (direct)

pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get::BatchStatus;

enumeration! {
    /// 批次关闭原因
    CloseReason {
        CLOSED = "CLOSED",
        OVERDUE_CLOSE = "OVERDUE_CLOSE",
        TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
    }
}

/// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mchid: Option<String>,
    /// 商家批次单号
    pub out_batch_no: Option<String>,
    /// 微信批次单号
    pub batch_id: Option<String>,
    /// 批次状态
    pub batch_status: Option<crate::Enumeration<BatchStatus>>,
    /// 批次总笔数
    pub total_num: Option<i64>,
    /// 批次总金额，单位为分
    pub total_amount: Option<crate::Fen>,
    /// 批次关闭原因
    pub close_reason: Option<crate::Enumeration<CloseReason>>,
    /// 批次更新时间
    pub update_time: Option<crate::Time>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => out_batch_no: "out_batch_no",
        2 => batch_id: "batch_id",
        3 => batch_status: "batch_status",
        4 => total_num: "total_num",
        5 => total_amount: "total_amount",
        6 => close_reason: "close_reason",
        7 => update_time: "update_time",
    }
}
