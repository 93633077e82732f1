//! `REFUND.CLOSED`: 退款关闭(REFUND.CLOSED)通知(JSON) (direct and partner)

pub use crate::notifications::refund_abnormal::{Amount, RefundStatus};
pub use crate::shared::v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post_refund_account::RefundAccount;

/// 退款关闭(REFUND.CLOSED)通知(JSON)
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
        8 => amount: "amount",
        9 => sp_mchid: "sp_mchid",
        10 => sub_mchid: "sub_mchid",
        11 => refund_account: "refund_account",
        12 => individual_auth_id: "individual_auth_id",
    }
}
