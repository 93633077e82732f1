//! `WEBIZPAY.PAYMENTREFUNDSUCCESS`: 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) (partner)

enumeration! {
    /// 退款状态
    RefundState {
        SUCCESS = "SUCCESS",
    }
}

/// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业支付额度卡卡号
    pub card_no: Option<String>,
    /// 微信授权关系ID
    pub employee_id: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付退款单号
    pub refund_id: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 支付完成时间
    pub pay_success_time: Option<i64>,
    /// 已退款金额，单位为分
    pub refunded_amount: Option<crate::Fen>,
    /// 退款金额，单位为分
    pub refund_amount: Option<crate::Fen>,
    /// 退款状态
    pub refund_state: Option<crate::Enumeration<RefundState>>,
    /// 退款创建时间
    pub refund_create_time: Option<i64>,
    /// 退款成功时间
    pub refund_success_time: Option<i64>,
}

message! {
    Content {
        0 => sp_mchid: "sp_mchid",
        1 => sub_mchid: "sub_mchid",
        2 => card_no: "card_no",
        3 => employee_id: "employee_id",
        4 => transaction_id: "transaction_id",
        5 => out_trade_no: "out_trade_no",
        6 => refund_id: "refund_id",
        7 => out_refund_no: "out_refund_no",
        8 => amount: "amount",
        9 => pay_success_time: "pay_success_time",
        10 => refunded_amount: "refunded_amount",
        11 => refund_amount: "refund_amount",
        12 => refund_state: "refund_state",
        13 => refund_create_time: "refund_create_time",
        14 => refund_success_time: "refund_success_time",
    }
}
