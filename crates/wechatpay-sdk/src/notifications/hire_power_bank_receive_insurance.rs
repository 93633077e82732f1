//! `HIRE_POWER_BANK.RECEIVE_INSURANCE`: 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) · Power-bank insurance order state changed
//!
//! 充电宝隔夜归还的保险订单状态变化时通知商户，商户据此更新订单。模式：普通商户。
//!
//! Tells the merchant that the state of an overnight-return insurance order has changed. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [insurance-orders/status-change-notice.html](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html)

/// 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) · Power-bank insurance order state changed
#[non_exhaustive]
pub struct Content {
    /// 保险订单ID · Insurance order ID
    pub order_id: Option<String>,
    /// 商户保险订单号 · Merchant insurance order number
    pub out_order_no: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 最大理赔次数 · Maximum number of claims
    pub max_claim_count: Option<i64>,
    /// 已理赔次数 · Number of claims made
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间 · Insurance order claim time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub order_receive_time: Option<String>,
    /// 保险订单领取状态 · Insurance order claim status
    pub order_receive_state: Option<String>,
    /// 保险订单开始时间 · Insurance order start time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub order_begin_time: Option<String>,
    /// 保险订单结束时间 · Insurance order end time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub order_end_time: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => order_id: Optional "order_id",
        1 => out_order_no: Optional "out_order_no",
        2 => openid: Optional "openid",
        3 => max_claim_count: Optional "max_claim_count",
        4 => claimed_count: Optional "claimed_count",
        5 => order_receive_time: Optional "order_receive_time",
        6 => order_receive_state: Optional "order_receive_state",
        7 => order_begin_time: Optional "order_begin_time",
        8 => order_end_time: Optional "order_end_time",
    }
}
