//! `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) (direct)

use crate::message::{Enumeration, Fen, Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("out_batch_no", &mut self.out_batch_no),
            ("batch_id", &mut self.batch_id),
            ("batch_status", &mut self.batch_status),
            ("total_num", &mut self.total_num),
            ("total_amount", &mut self.total_amount),
            ("success_amount", &mut self.success_amount),
            ("success_num", &mut self.success_num),
            ("fail_amount", &mut self.fail_amount),
            ("fail_num", &mut self.fail_num),
            ("update_time", &mut self.update_time),
        ]);
    }
}

message!(Content);
