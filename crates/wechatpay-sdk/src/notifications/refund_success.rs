//! `REFUND.SUCCESS`: 退款成功(REFUND.SUCCESS)通知(JSON) (direct and partner)

pub use crate::notifications::refund_abnormal::RefundStatus;
pub use crate::shared::v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post_refund_account::RefundAccount;
pub use crate::shared::v3_global_refunds_id_refund_id_get_exchange_rate::{
    ExchangeRate, ExchangeRateType as Type,
};
pub use crate::shared::v3_global_refunds_id_refund_id_get_fund_source::FundSource;

/// 退款成功(REFUND.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 普通商户的商户号
    pub mchid: Option<String>,
    /// 返回的商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款状态
    pub refund_status: Option<crate::Enumeration<RefundStatus>>,
    /// `success_time`
    pub success_time: Option<crate::Time>,
    /// 取当前退款单的退款入账方
    pub user_received_account: Option<String>,
    /// 退款入账账户
    pub recv_account: Option<String>,
    /// 退款资金来源
    pub fund_source: Option<crate::Enumeration<FundSource>>,
    /// 金额信息
    pub amount: Option<Amount>,
    /// 服务商户号
    pub sp_mchid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 电商平台垫资退款专用参数
    pub refund_account: Option<crate::Enumeration<RefundAccount>>,
    /// 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
}

/// 金额信息
#[non_exhaustive]
pub struct Amount {
    /// 结算币种退款金额，单位为分
    pub settlement_refund: Option<crate::Fen>,
    /// 结算币种
    pub settlement_currency: Option<String>,
    /// 订单总金额，单位为分
    pub total: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
    /// 退款金额，单位为分
    pub refund: Option<crate::Fen>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 用户支付币种
    pub payer_currency: Option<String>,
    /// 退款给用户的金额，单位为分
    pub payer_refund: Option<crate::Fen>,
    /// 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => out_trade_no: "out_trade_no",
        2 => transaction_id: "transaction_id",
        3 => out_refund_no: "out_refund_no",
        4 => refund_id: "refund_id",
        5 => refund_status: "refund_status",
        6 => success_time: "success_time",
        7 => user_received_account: "user_received_account",
        8 => recv_account: "recv_account",
        9 => fund_source: "fund_source",
        10 => amount: "amount",
        11 => sp_mchid: "sp_mchid",
        12 => sub_mchid: "sub_mchid",
        13 => refund_account: "refund_account",
        14 => individual_auth_id: "individual_auth_id",
    }
    Amount {
        0 => settlement_refund: "settlement_refund",
        1 => settlement_currency: "settlement_currency",
        2 => total: "total",
        3 => currency: "currency",
        4 => refund: "refund",
        5 => payer_total: "payer_total",
        6 => payer_currency: "payer_currency",
        7 => payer_refund: "payer_refund",
        8 => exchange_rate: "exchange_rate",
    }
}
