//! `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) (direct)

use crate::message::{Enumeration, Fen, Message, Named, message};

pub use crate::notifications::mchtransfer_batch_closed::BatchStatus;

/// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
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
    /// 转账成功金额，单位为分
    pub success_amount: Option<Fen>,
    /// 转账成功笔数
    pub success_num: Option<i64>,
    /// 转账失败金额，单位为分
    pub fail_amount: Option<Fen>,
    /// 转账失败笔数
    pub fail_num: Option<i64>,
    /// 批次更新时间
    pub update_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("out_batch_no", &mut self.out_batch_no),
            1 => Named("batch_id", &mut self.batch_id),
            2 => Named("batch_status", &mut self.batch_status),
            3 => Named("total_num", &mut self.total_num),
            4 => Named("total_amount", &mut self.total_amount),
            5 => Named("success_amount", &mut self.success_amount),
            6 => Named("success_num", &mut self.success_num),
            7 => Named("fail_amount", &mut self.fail_amount),
            8 => Named("fail_num", &mut self.fail_num),
            9 => Named("update_time", &mut self.update_time),
            _ => return None,
        })
    }
}

message!(Content);
