//! `REFUND.ABNORMAL`: 退款异常(REFUND.ABNORMAL)通知(JSON) (direct and partner)

enumeration! {
    /// 退款状态
    RefundStatus {
        SUCCESS = "SUCCESS",
        CLOSED = "CLOSED",
        ABNORMAL = "ABNORMAL",
    }
}

enumeration! {
    /// 电商平台垫资退款专用参数
    RefundAccount {
        REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

/// 退款异常(REFUND.ABNORMAL)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 服务商户号
    pub sp_mchid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 返回的商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款状态
    pub refund_status: RefundStatus,
    /// `success_time`
    pub success_time: Option<crate::Time>,
    /// 取当前退款单的退款入账方
    pub user_received_account: Option<String>,
    /// 金额信息
    pub amount: Option<Amount>,
    /// 普通商户的商户号
    pub mchid: Option<String>,
    /// 电商平台垫资退款专用参数
    pub refund_account: RefundAccount,
    /// 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 金额信息
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额，单位为分
    pub total: Option<crate::Fen>,
    /// 退款金额，单位为分
    pub refund: Option<crate::Fen>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 退款给用户的金额，单位为分
    pub payer_refund: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => out_trade_no: Optional "out_trade_no",
        3 => transaction_id: Optional "transaction_id",
        4 => out_refund_no: Optional "out_refund_no",
        5 => refund_id: Optional "refund_id",
        6 => refund_status: Optional "refund_status",
        7 => success_time: Optional "success_time",
        8 => user_received_account: Optional "user_received_account",
        9 => amount: Optional "amount",
        10 => mchid: Optional "mchid",
        11 => refund_account: Optional "refund_account",
        12 => individual_auth_id: Optional "individual_auth_id",
    }
    Amount {
        0 => total: Optional "total",
        1 => refund: Optional "refund",
        2 => payer_total: Optional "payer_total",
        3 => payer_refund: Optional "payer_refund",
    }
}
