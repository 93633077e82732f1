//! What `GET /v3/combine-transactions/id/{combine_transaction_id}` has in common with other areas.

/// 订单金额
#[non_exhaustive]
pub struct Amount {
    /// 标价金额，单位为分
    pub total_amount: Option<crate::Fen>,
    /// 现金支付金额，单位为分
    pub payer_amount: Option<crate::Fen>,
    /// 标价币种
    pub currency: Option<String>,
    /// 现金支付币种
    pub payer_currency: Option<String>,
    /// 结算汇率
    pub settlement_rate: Option<i64>,
}

message! {
    Amount {
        0 => total_amount: "total_amount",
        1 => payer_amount: "payer_amount",
        2 => currency: "currency",
        3 => payer_currency: "payer_currency",
        4 => settlement_rate: "settlement_rate",
    }
}
