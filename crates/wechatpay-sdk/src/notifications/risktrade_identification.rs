//! `RISKTRADE.IDENTIFICATION`: 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) (direct and partner)

use crate::message::{Message, Named, message};

/// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mchid: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 风险类型，已知取值：`1`、`2`、`3`、`4`
    pub risk_type: Option<i64>,
    /// 风险等级，已知取值：`1`、`2`、`3`
    pub risk_level: Option<i64>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("out_trade_no", &mut self.out_trade_no),
            2 => Named("risk_type", &mut self.risk_type),
            3 => Named("risk_level", &mut self.risk_level),
            _ => return None,
        })
    }
}

message!(Content);
