//! `SETTLEMENT.SUCCESS`: 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) · Personal collection settled
//!
//! 个人收款结算后发出，解密资源数据后可得结算结果，用于对账。模式：服务商。
//!
//! Sent when a personal collection has been settled. The decrypted resource holds the result. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012650327](https://pay.weixin.qq.com/doc/v3/partner/4012650327)

/// 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) · Personal collection settled
#[non_exhaustive]
pub struct Content {
    /// 商户结算批次单号 · Merchant settlement batch number
    pub out_settle_batch_no: Option<String>,
    /// 微信支付结算批次单号 · WeChat Pay settlement batch number
    pub settle_batch_no: Option<String>,
    /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
    pub individual_auth_id: Option<String>,
    /// 收款方描述 · Payee description
    pub description: Option<String>,
    /// 批次状态 · Batch status
    pub state: Option<String>,
    /// 交易场景 · Transaction scenario
    pub trade_scenario: Option<String>,
    /// 批次创建时间 · Batch creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 批次完成时间 · Batch completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub finish_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => out_settle_batch_no: Optional "out_settle_batch_no",
        1 => settle_batch_no: Optional "settle_batch_no",
        2 => individual_auth_id: Optional "individual_auth_id",
        3 => description: Optional "description",
        4 => state: Optional "state",
        5 => trade_scenario: Optional "trade_scenario",
        6 => create_time: Optional "create_time",
        7 => finish_time: Optional "finish_time",
    }
}
