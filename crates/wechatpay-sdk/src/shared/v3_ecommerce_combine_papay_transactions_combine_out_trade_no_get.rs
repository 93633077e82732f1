//! What `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` has in common with other areas.

/// 订单金额
#[non_exhaustive]
pub struct Amount {
    /// 标价金额，单位为分
    pub total_amount: Option<crate::Fen>,
    /// 标价币种
    pub currency: Option<String>,
    /// 现金支付金额，单位为分
    pub payer_amount: Option<crate::Fen>,
    /// 现金支付币种
    pub payer_currency: Option<String>,
}

message! {
    Amount {
        0 => total_amount: "total_amount",
        1 => currency: "currency",
        2 => payer_amount: "payer_amount",
        3 => payer_currency: "payer_currency",
    }
}
