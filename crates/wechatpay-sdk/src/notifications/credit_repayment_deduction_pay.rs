//! `CREDIT_REPAYMENT.DEDUCTION_PAY`: 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) · Automatic repayment debited
//!
//! 自动还款扣费成功、还款到账后通知电商平台，平台据此更新还款记录。模式：服务商。
//!
//! Tells the e-commerce platform that an automatic repayment was debited successfully. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4016790592](https://pay.weixin.qq.com/doc/v3/partner/4016790592)

enumeration! {
    /// 还款单状态 · Repayment order status
    OrderState {
        /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`: 支付成功 · Paid
        DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    }
}

/// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) · Automatic repayment debited
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 服务商AppID · Partner app ID
    pub appid: Option<String>,
    /// 子商户AppID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 还款单状态 · Repayment order status
    pub order_state: OrderState,
    /// 商户侧交易单号 · Merchant transaction number
    pub out_trade_no: Option<String>,
    /// 商户侧预约还款单号 · Merchant scheduled repayment number
    pub out_record_id: Option<String>,
    /// 还款协议ID · Repayment contract ID
    pub contract_id: Option<String>,
    /// 还款金额 · Repayment amount
    ///
    /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
    pub deduct_amount: Option<String>,
    /// 实际还款金额 · Actual repayment amount
    ///
    /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
    pub pay_success_amount: Option<String>,
    /// 产品描述 · Product description
    pub description: Option<String>,
    /// 商户数据包 · Merchant data
    pub attach: Option<String>,
    /// 微信支付的支付单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => appid: Optional "appid",
        3 => sub_appid: Optional "sub_appid",
        4 => openid: Optional "openid",
        5 => order_state: Optional "order_state",
        6 => out_trade_no: Optional "out_trade_no",
        7 => out_record_id: Optional "out_record_id",
        8 => contract_id: Optional "contract_id",
        9 => deduct_amount: Optional "deduct_amount",
        10 => pay_success_amount: Optional "pay_success_amount",
        11 => description: Optional "description",
        12 => attach: Optional "attach",
        13 => transaction_id: Optional "transaction_id",
    }
}
