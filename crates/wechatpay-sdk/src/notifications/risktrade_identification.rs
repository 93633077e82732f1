//! `RISKTRADE.IDENTIFICATION`: 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) (direct and partner)

use crate::message::{Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("out_trade_no", &mut self.out_trade_no),
            ("risk_type", &mut self.risk_type),
            ("risk_level", &mut self.risk_level),
        ]);
    }
}

message!(Content);
