//! `RISKTRADE.IDENTIFICATION`: 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) (direct and partner)

/// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
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
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => out_trade_no: Optional "out_trade_no",
        2 => risk_type: Optional "risk_type",
        3 => risk_level: Optional "risk_level",
    }
}
