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
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        NOTPAY = "NOTPAY",
        CLOSED = "CLOSED",
        REVOKED = "REVOKED",
        USERPAYING = "USERPAYING",
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
    /// 金额，单位为分 · Amount, in fen
    pub amount: Option<crate::Fen>,
    /// 商品名称 · Item name
    pub goods_name: Option<i64>,
    /// 支付完成时间 · Payment completion time
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
