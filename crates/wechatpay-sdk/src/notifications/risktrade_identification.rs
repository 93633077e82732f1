//! `RISKTRADE.IDENTIFICATION`: 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) · Risky order identified
//!
//! 微信支付识别出风险订单时发出，商户或服务商核查后须回传处置结果。模式：普通商户、服务商。
//!
//! Sent when WeChat Pay has identified a risky order. Check the order and report how you handled it. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4013894258](https://pay.weixin.qq.com/doc/v3/merchant/4013894258), [partner/4013894240](https://pay.weixin.qq.com/doc/v3/partner/4013894240)

/// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) · Risky order identified
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 风险类型 · Risk type
    ///
    /// - `1`: 含义见官方文档 · The official page has its meaning
    /// - `2`: 含义见官方文档 · The official page has its meaning
    /// - `3`: 含义见官方文档 · The official page has its meaning
    /// - `4`: 含义见官方文档 · The official page has its meaning
    pub risk_type: Option<i64>,
    /// 风险等级 · Risk level
    ///
    /// - `1`: 含义见官方文档 · The official page has its meaning
    /// - `2`: 含义见官方文档 · The official page has its meaning
    /// - `3`: 含义见官方文档 · The official page has its meaning
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
