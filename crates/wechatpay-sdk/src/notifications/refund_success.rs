//! `REFUND.SUCCESS`: 退款成功(REFUND.SUCCESS)通知(JSON) · Refund succeeded
//!
//! 退款成功后发出，商户或服务商解密资源数据得到退款单和金额，更新订单状态。模式：普通商户、服务商。
//!
//! Sent when a refund has succeeded. The decrypted resource holds the refund and its amount. Modes: direct merchant, partner.
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
    /// 退款资金来源 · Refund funding source
    FundSource {
        /// `REFUND_SOURCE_UNSETTLED_FUNDS`: 未结算资金退款 · Refund from unsettled funds
        REFUND_SOURCE_UNSETTLED_FUNDS = "REFUND_SOURCE_UNSETTLED_FUNDS",
        /// `REFUND_SOURCE_RECHARGE_FUNDS`: 可用余额退款 · Refund from the available balance
        REFUND_SOURCE_RECHARGE_FUNDS = "REFUND_SOURCE_RECHARGE_FUNDS",
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

enumeration! {
    /// 汇率类型 · Exchange rate type
    Type {
        /// `USERPAYMENT_RATE`: 用户支付汇率 · Rate of the user's payment
        USERPAYMENT_RATE = "USERPAYMENT_RATE",
        /// `SETTLEMENT_RATE`: 结算汇率 · Settlement rate
        SETTLEMENT_RATE = "SETTLEMENT_RATE",
    }
}

/// 退款成功(REFUND.SUCCESS)通知(JSON) · Refund succeeded
#[non_exhaustive]
pub struct Content {
    /// 普通商户的商户号 · Merchant ID
    pub mchid: Option<String>,
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
    /// 退款入账账户 · Refund receiving account
    pub recv_account: Option<String>,
    /// 退款资金来源 · Refund funding source
    pub fund_source: FundSource,
    /// 金额信息 · Amount information
    pub amount: Option<Amount>,
    /// 服务商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 子商户的商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
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
    /// 结算币种退款金额 · Refund amount in settlement currency
    ///
    /// 单位为分。In fen.
    pub settlement_refund: Option<crate::Fen>,
    /// 结算币种 · Settlement currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub settlement_currency: Option<String>,
    /// 订单总金额 · Total order amount
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 退款金额 · Refund amount
    ///
    /// 单位为分。In fen.
    pub refund: Option<crate::Fen>,
    /// 用户实际支付金额 · Amount paid by the user
    ///
    /// 单位为分。In fen.
    pub payer_total: Option<crate::Fen>,
    /// 用户支付币种 · User payment currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub payer_currency: Option<String>,
    /// 退款给用户的金额 · Amount refunded to the user
    ///
    /// 单位为分。In fen.
    pub payer_refund: Option<crate::Fen>,
    /// 汇率信息 · Exchange rate information
    pub exchange_rate: Option<ExchangeRate>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 汇率信息 · Exchange rate information
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型 · Exchange rate type
    pub r#type: Type,
    /// 汇率值 · Exchange rate
    ///
    /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
    pub rate: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => out_trade_no: Optional "out_trade_no",
        2 => transaction_id: Optional "transaction_id",
        3 => out_refund_no: Optional "out_refund_no",
        4 => refund_id: Optional "refund_id",
        5 => refund_status: Optional "refund_status",
        6 => success_time: Optional "success_time",
        7 => user_received_account: Optional "user_received_account",
        8 => recv_account: Optional "recv_account",
        9 => fund_source: Optional "fund_source",
        10 => amount: Optional "amount",
        11 => sp_mchid: Optional "sp_mchid",
        12 => sub_mchid: Optional "sub_mchid",
        13 => refund_account: Optional "refund_account",
        14 => individual_auth_id: Optional "individual_auth_id",
    }
    Amount {
        0 => settlement_refund: Optional "settlement_refund",
        1 => settlement_currency: Optional "settlement_currency",
        2 => total: Optional "total",
        3 => currency: Optional "currency",
        4 => refund: Optional "refund",
        5 => payer_total: Optional "payer_total",
        6 => payer_currency: Optional "payer_currency",
        7 => payer_refund: Optional "payer_refund",
        8 => exchange_rate: Optional "exchange_rate",
    }
    ExchangeRate {
        0 => r#type: Optional "type",
        1 => rate: Optional "rate",
    }
}
