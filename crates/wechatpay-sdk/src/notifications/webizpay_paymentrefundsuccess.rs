//! `WEBIZPAY.PAYMENTREFUNDSUCCESS`: 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) · Business quota card refunded
//!
//! 企业支付额度卡的付款退款成功后通知服务商，服务商据此更新额度和账目。模式：服务商。
//!
//! Tells the partner that a payment with a business quota card was refunded. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4015764405](https://pay.weixin.qq.com/doc/v3/partner/4015764405)

enumeration! {
    /// 退款状态 · Refund status
    RefundState {
        /// `SUCCESS`: 退款成功 · Refunded
        SUCCESS = "SUCCESS",
    }
}

/// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) · Business quota card refunded
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 出资子商户号 · Funding sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 企业支付额度卡卡号 · Business payment card number
    pub card_no: Option<String>,
    /// 微信授权关系ID · WeChat authorisation relationship ID
    pub employee_id: Option<String>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 微信支付退款单号 · WeChat Pay refund ID
    pub refund_id: Option<String>,
    /// 商户退款单号 · Merchant refund number
    pub out_refund_no: Option<String>,
    /// 金额 · Amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 支付完成时间 · Payment completion time
    ///
    /// Unix 时间戳，单位为秒。Unix time in seconds.
    pub pay_success_time: Option<i64>,
    /// 已退款金额 · Refunded amount
    ///
    /// 单位为分。In fen.
    pub refunded_amount: Option<crate::Fen>,
    /// 退款金额 · Refund amount
    ///
    /// 单位为分。In fen.
    pub refund_amount: Option<crate::Fen>,
    /// 退款状态 · Refund status
    pub refund_state: RefundState,
    /// 退款创建时间 · Refund creation time
    ///
    /// Unix 时间戳，单位为秒。Unix time in seconds.
    pub refund_create_time: Option<i64>,
    /// 退款成功时间 · Refund success time
    ///
    /// Unix 时间戳，单位为秒。Unix time in seconds.
    pub refund_success_time: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => card_no: Optional "card_no",
        3 => employee_id: Optional "employee_id",
        4 => transaction_id: Optional "transaction_id",
        5 => out_trade_no: Optional "out_trade_no",
        6 => refund_id: Optional "refund_id",
        7 => out_refund_no: Optional "out_refund_no",
        8 => amount: Optional "amount",
        9 => pay_success_time: Optional "pay_success_time",
        10 => refunded_amount: Optional "refunded_amount",
        11 => refund_amount: Optional "refund_amount",
        12 => refund_state: Optional "refund_state",
        13 => refund_create_time: Optional "refund_create_time",
        14 => refund_success_time: Optional "refund_success_time",
    }
}
