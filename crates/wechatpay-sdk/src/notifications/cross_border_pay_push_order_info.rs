//! `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)

use crate::message::{Fen, Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("acq_tid", &mut self.acq_tid),
            1 => Named("bank_type", &mut self.bank_type),
            2 => Named("amount", &mut self.amount),
            3 => Named("openid", &mut self.openid),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("total", &mut self.total),
            1 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

message!(Content, Amount);
