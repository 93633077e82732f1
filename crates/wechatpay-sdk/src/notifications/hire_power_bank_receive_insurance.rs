//! `HIRE_POWER_BANK.RECEIVE_INSURANCE`: 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) (direct)

use crate::message::{Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("order_id", &mut self.order_id),
            ("out_order_no", &mut self.out_order_no),
            ("openid", &mut self.openid),
            ("max_claim_count", &mut self.max_claim_count),
            ("claimed_count", &mut self.claimed_count),
            ("order_receive_time", &mut self.order_receive_time),
            ("order_receive_state", &mut self.order_receive_state),
            ("order_begin_time", &mut self.order_begin_time),
            ("order_end_time", &mut self.order_end_time),
        ]);
    }
}

message!(Content);
