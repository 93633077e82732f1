//! `DISCOUNT_CARD.USER_PAID`: 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) · Discount card debit state changed
//!
//! 微信先享卡的扣费状态变化时通知商户，商户据此更新扣费记录。模式：普通商户。
//!
//! Tells the merchant that the debit state of a user's discount card has changed. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [apis/chapter6_3_6.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml)

/// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) · Discount card debit state changed
#[non_exhaustive]
pub struct Content {
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识 · User openid
    pub openid: Option<String>,
    /// 先享卡ID · Discount card ID
    pub card_id: Option<String>,
    /// 先享卡模板ID · Discount card template ID
    pub card_template_id: Option<String>,
    /// 商户领卡号 · Merchant card claim number
    pub out_card_code: Option<String>,
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 状态 · Status
    pub state: Option<String>,
    /// 未完成约定原因 · Reason for unfinished agreement
    pub unfinished_reason: Option<String>,
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 用户退回优惠的付款信息 · Payment of returned discounts
    pub pay_information: Option<PayInformation>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 用户退回优惠的付款信息 · Payment of returned discounts
#[non_exhaustive]
pub struct PayInformation {
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 支付状态 · Payment status
    pub pay_state: Option<String>,
    /// 用户实际消费金额 · Amount actually spent
    ///
    /// 单位为分。In fen.
    pub pay_amount: Option<crate::Fen>,
    /// 支付时间 · Payment time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub pay_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => appid: Optional "appid",
        1 => openid: Optional "openid",
        2 => card_id: Optional "card_id",
        3 => card_template_id: Optional "card_template_id",
        4 => out_card_code: Optional "out_card_code",
        5 => mchid: Optional "mchid",
        6 => state: Optional "state",
        7 => unfinished_reason: Optional "unfinished_reason",
        8 => total_amount: Optional "total_amount",
        9 => pay_information: Optional "pay_information",
    }
    PayInformation {
        0 => transaction_id: Optional "transaction_id",
        1 => pay_state: Optional "pay_state",
        2 => pay_amount: Optional "pay_amount",
        3 => pay_time: Optional "pay_time",
    }
}
