//! `MCHTRANSFER.BATCH.CLOSED`: 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) (direct)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

enumeration! {
    /// 批次状态
    BatchStatus {
        WAIT_PAY = "WAIT_PAY",
        ACCEPTED = "ACCEPTED",
        PROCESSING = "PROCESSING",
        FINISHED = "FINISHED",
        CLOSED = "CLOSED",
    }
}

enumeration! {
    /// 批次关闭原因
    CloseReason {
        CLOSED = "CLOSED",
        OVERDUE_CLOSE = "OVERDUE_CLOSE",
        TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
    }
}

/// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mchid: Option<String>,
    /// 商家批次单号
    pub out_batch_no: Option<String>,
    /// 微信批次单号
    pub batch_id: Option<String>,
    /// 批次状态
    pub batch_status: Option<Enumeration<BatchStatus>>,
    /// 批次总笔数
    pub total_num: Option<i64>,
    /// 批次总金额，单位为分
    pub total_amount: Option<Fen>,
    /// 批次关闭原因
    pub close_reason: Option<Enumeration<CloseReason>>,
    /// 批次更新时间
    pub update_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("out_batch_no", &mut self.out_batch_no),
            2 => Named("batch_id", &mut self.batch_id),
            3 => Named("batch_status", &mut self.batch_status),
            4 => Named("total_num", &mut self.total_num),
            5 => Named("total_amount", &mut self.total_amount),
            6 => Named("close_reason", &mut self.close_reason),
            7 => Named("update_time", &mut self.update_time),
            _ => return None,
        })
    }
}

message!(Content);
