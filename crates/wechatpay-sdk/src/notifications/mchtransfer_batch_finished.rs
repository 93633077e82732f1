//! `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) (direct)

pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get::BatchStatus;

/// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
#[non_exhaustive]
pub struct Content {
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
    /// 转账成功金额，单位为分
    pub success_amount: Option<crate::Fen>,
    /// 转账成功笔数
    pub success_num: Option<i64>,
    /// 转账失败金额，单位为分
    pub fail_amount: Option<crate::Fen>,
    /// 转账失败笔数
    pub fail_num: Option<i64>,
    /// 批次更新时间
    pub update_time: Option<crate::Time>,
}

message! {
    Content {
        0 => out_batch_no: "out_batch_no",
        1 => batch_id: "batch_id",
        2 => batch_status: "batch_status",
        3 => total_num: "total_num",
        4 => total_amount: "total_amount",
        5 => success_amount: "success_amount",
        6 => success_num: "success_num",
        7 => fail_amount: "fail_amount",
        8 => fail_num: "fail_num",
        9 => update_time: "update_time",
    }
}
