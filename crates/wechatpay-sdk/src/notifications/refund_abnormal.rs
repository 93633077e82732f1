//! `REFUND.ABNORMAL`: 退款异常(REFUND.ABNORMAL)通知(JSON) · Refund abnormal
//!
//! 退款到用户账户失败时发出，商户或服务商须查询退款并按异常退款处理。模式：普通商户、服务商。
//!
//! Sent when a refund could not reach the user's account. Query the refund and handle it as an abnormal refund. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012791865](https://pay.weixin.qq.com/doc/v3/merchant/4012791865), [partner/4012085298](https://pay.weixin.qq.com/doc/v3/partner/4012085298), [global/4013013884](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884)

enumeration! {
    /// 退款状态 · Refund status
    RefundStatus {
        /// `SUCCESS`: 退款成功 · Refunded
        SUCCESS = "SUCCESS",
        /// `CLOSED`: 退款关闭 · Refund closed
        CLOSED = "CLOSED",
        /// `ABNORMAL`: 退款异常 · Refund abnormal
        ABNORMAL = "ABNORMAL",
    }
}

enumeration! {
    /// 电商平台垫资退款专用参数 · Refund funding account
    RefundAccount {
        /// `REFUND_SOURCE_PARTNER_ADVANCE`: 服务商垫付 · Advance by the partner
        REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        /// `REFUND_SOURCE_SUB_MERCHANT`: 二级商户出资 · Paid by the sub-merchant
        REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

/// 退款异常(REFUND.ABNORMAL)通知(JSON) · Refund abnormal
#[non_exhaustive]
pub struct Content {
    /// 服务商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 子商户的商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 返回的商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 商户退款单号 · Merchant refund number
    pub out_refund_no: Option<String>,
    /// 微信退款单号 · WeChat Pay refund ID
    pub refund_id: Option<String>,
    /// 退款状态 · Refund status
    pub refund_status: RefundStatus,
    /// 退款成功时间 · Refund success time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 取当前退款单的退款入账方 · Refund receiving account
    pub user_received_account: Option<String>,
    /// 金额信息 · Amount information
    pub amount: Option<Amount>,
    /// 普通商户的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 电商平台垫资退款专用参数 · Refund funding account
    pub refund_account: RefundAccount,
    /// 个人收款的微信支付账户 · Individual payee authorisation ID
    pub individual_auth_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 金额信息 · Amount information
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额 · Total order amount
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 退款金额 · Refund amount
    ///
    /// 单位为分。In fen.
    pub refund: Option<crate::Fen>,
    /// 用户实际支付金额 · Amount paid by the user
    ///
    /// 单位为分。In fen.
    pub payer_total: Option<crate::Fen>,
    /// 退款给用户的金额 · Amount refunded to the user
    ///
    /// 单位为分。In fen.
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
