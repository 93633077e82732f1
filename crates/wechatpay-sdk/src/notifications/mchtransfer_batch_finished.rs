//! `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) · Transfer batch finished
//!
//! 商家转账批次单处理完成后通知商户；完成不等于全部成功，须查询明细单确认每笔结果。模式：普通商户。
//!
//! Tells the merchant that a transfer batch has been processed. Query its details for the result of each transfer. Mode: direct merchant.
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

/// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) · Transfer batch finished
#[non_exhaustive]
pub struct Content {
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
    /// 转账成功金额 · Amount transferred successfully
    ///
    /// 单位为分。In fen.
    pub success_amount: Option<crate::Fen>,
    /// 转账成功笔数 · Number of successful transfers
    pub success_num: Option<i64>,
    /// 转账失败金额 · Amount of failed transfers
    ///
    /// 单位为分。In fen.
    pub fail_amount: Option<crate::Fen>,
    /// 转账失败笔数 · Number of failed transfers
    pub fail_num: Option<i64>,
    /// 批次更新时间 · Batch update time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub update_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => out_batch_no: Optional "out_batch_no",
        1 => batch_id: Optional "batch_id",
        2 => batch_status: Optional "batch_status",
        3 => total_num: Optional "total_num",
        4 => total_amount: Optional "total_amount",
        5 => success_amount: Optional "success_amount",
        6 => success_num: Optional "success_num",
        7 => fail_amount: Optional "fail_amount",
        8 => fail_num: Optional "fail_num",
        9 => update_time: Optional "update_time",
    }
}
