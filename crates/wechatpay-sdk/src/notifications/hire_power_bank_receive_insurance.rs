//! `HIRE_POWER_BANK.RECEIVE_INSURANCE`: 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) (direct)

use crate::message::{Message, Named, message};

/// 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 保险订单ID
    pub order_id: Option<String>,
    /// 商户保险订单号
    pub out_order_no: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 最大理赔次数
    pub max_claim_count: Option<i64>,
    /// 已理赔次数
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间
    pub order_receive_time: Option<String>,
    /// 保险订单领取状态
    pub order_receive_state: Option<String>,
    /// 保险订单开始时间
    pub order_begin_time: Option<String>,
    /// 保险订单结束时间
    pub order_end_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("order_id", &mut self.order_id),
            1 => Named("out_order_no", &mut self.out_order_no),
            2 => Named("openid", &mut self.openid),
            3 => Named("max_claim_count", &mut self.max_claim_count),
            4 => Named("claimed_count", &mut self.claimed_count),
            5 => Named("order_receive_time", &mut self.order_receive_time),
            6 => Named("order_receive_state", &mut self.order_receive_state),
            7 => Named("order_begin_time", &mut self.order_begin_time),
            8 => Named("order_end_time", &mut self.order_end_time),
            _ => return None,
        })
    }
}

message!(Content);
