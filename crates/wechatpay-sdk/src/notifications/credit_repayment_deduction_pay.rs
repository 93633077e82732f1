//! `CREDIT_REPAYMENT.DEDUCTION_PAY`: 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) (partner)

enumeration! {
    /// 还款单状态
    OrderState {
        DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    }
}

/// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 服务商AppID
    pub appid: Option<String>,
    /// 子商户AppID
    pub sub_appid: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 还款单状态
    pub order_state: OrderState,
    /// 商户侧交易单号
    pub out_trade_no: Option<String>,
    /// 商户侧预约还款单号
    pub out_record_id: Option<String>,
    /// 还款协议ID
    pub contract_id: Option<String>,
    /// 还款金额
    pub deduct_amount: Option<String>,
    /// 实际还款金额
    pub pay_success_amount: Option<String>,
    /// 产品描述
    pub description: Option<String>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 微信支付的支付单号
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
