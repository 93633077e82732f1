//! `WEBIZPAY.PAYMENTSUCCESS`: 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) · Business quota card paid
//!
//! 企业支付额度卡付款成功后通知服务商，服务商据此记录额度的使用。模式：服务商。
//!
//! Tells the partner that a payment with a business quota card has succeeded. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4015764398](https://pay.weixin.qq.com/doc/v3/partner/4015764398)

enumeration! {
    /// 交易状态 · Transaction status
    TransactionState {
        /// `SUCCESS`: 支付成功 · Paid
        SUCCESS = "SUCCESS",
        /// `REFUND`: 转入退款 · Refunded, at least in part
        REFUND = "REFUND",
        /// `NOTPAY`: 未支付 · Not paid
        NOTPAY = "NOTPAY",
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
        /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
        REVOKED = "REVOKED",
        /// `USERPAYING`: 用户支付中 · The user is paying
        USERPAYING = "USERPAYING",
        /// `PAYERROR`: 支付失败 · Payment failed
        PAYERROR = "PAYERROR",
    }
    final SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR
}

/// 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) · Business quota card paid
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
    /// 收款商户简称 · Payee merchant short name
    pub receive_mch_name: Option<String>,
    /// 收款商户全称 · Full payee merchant name
    pub receive_mch_full_name: Option<String>,
    /// 收款商户对应社会组织代码 · Payee merchant organisation code
    pub receive_mch_organization_code: Option<String>,
    /// 收单机构 · Acquirer
    pub acquirer: Option<String>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 微信支付退款单号 · WeChat Pay refund ID
    pub refund_id: Option<String>,
    /// 商户退款单号 · Merchant refund number
    pub out_refund_no: Option<String>,
    /// 交易状态 · Transaction status
    pub transaction_state: TransactionState,
    /// 金额 · Amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 商品名称 · Item name
    pub goods_name: Option<i64>,
    /// 支付完成时间 · Payment completion time
    ///
    /// Unix 时间戳，单位为秒。Unix time in seconds.
    pub pay_success_time: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => card_no: Optional "card_no",
        3 => employee_id: Optional "employee_id",
        4 => receive_mch_name: Optional "receive_mch_name",
        5 => receive_mch_full_name: Optional "receive_mch_full_name",
        6 => receive_mch_organization_code: Optional "receive_mch_organization_code",
        7 => acquirer: Optional "acquirer",
        8 => transaction_id: Optional "transaction_id",
        9 => out_trade_no: Optional "out_trade_no",
        10 => refund_id: Optional "refund_id",
        11 => out_refund_no: Optional "out_refund_no",
        12 => transaction_state: Optional "transaction_state",
        13 => amount: Optional "amount",
        14 => goods_name: Optional "goods_name",
        15 => pay_success_time: Optional "pay_success_time",
    }
}
