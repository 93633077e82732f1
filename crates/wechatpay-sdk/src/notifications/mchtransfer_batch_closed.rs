//! `MCHTRANSFER.BATCH.CLOSED`: 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) · Transfer batch closed
//!
//! 商家转账批次单被关闭后通知商户，商户查询批次单和明细单核实结果。模式：普通商户。
//!
//! Tells the merchant that a transfer batch was closed. Query the batch and its details to verify the result. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [merchant/4012269028](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)

enumeration! {
    /// 批次状态 · Batch status
    BatchStatus {
        /// `WAIT_PAY`: 待付款 · Waiting for payment
        WAIT_PAY = "WAIT_PAY",
        /// `ACCEPTED`: 已受理 · Accepted
        ACCEPTED = "ACCEPTED",
        /// `PROCESSING`: 处理中 · In progress
        PROCESSING = "PROCESSING",
        /// `FINISHED`: 已完成 · Finished
        FINISHED = "FINISHED",
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
    }
}

enumeration! {
    /// 批次关闭原因 · Batch closing reason
    CloseReason {
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
        /// `OVERDUE_CLOSE`: 超时关闭 · Closed by time-out
        OVERDUE_CLOSE = "OVERDUE_CLOSE",
        /// `TRANSFER_SCENE_INVALID`: 转账场景不可用 · The transfer scenario is not available
        TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
    }
}

/// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) · Transfer batch closed
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商家批次单号 · Merchant batch number
    pub out_batch_no: Option<String>,
    /// 微信批次单号 · WeChat Pay batch number
    pub batch_id: Option<String>,
    /// 批次状态 · Batch status
    pub batch_status: BatchStatus,
    /// 批次总笔数 · Number of records in batch
    pub total_num: Option<i64>,
    /// 批次总金额 · Total batch amount
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 批次关闭原因 · Batch closing reason
    pub close_reason: CloseReason,
    /// 批次更新时间 · Batch update time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub update_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => out_batch_no: Optional "out_batch_no",
        2 => batch_id: Optional "batch_id",
        3 => batch_status: Optional "batch_status",
        4 => total_num: Optional "total_num",
        5 => total_amount: Optional "total_amount",
        6 => close_reason: Optional "close_reason",
        7 => update_time: Optional "update_time",
    }
}
