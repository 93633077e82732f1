//! `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)

use crate::message::{Fen, Members, Message, message};

/// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 受理网络交易流水号
    pub acq_tid: Option<String>,
    /// 钱包编码
    pub bank_type: Option<String>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 用户标识
    pub openid: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("acq_tid", &mut self.acq_tid),
            ("bank_type", &mut self.bank_type),
            ("amount", &mut self.amount),
            ("openid", &mut self.openid),
        ]);
    }
}

/// 订单金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 用户输入金额，单位为分
    pub total: Option<Fen>,
    /// 货币类型
    pub currency: Option<String>,
}

impl Message for Amount {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
    }
}

message!(Content, Amount);
