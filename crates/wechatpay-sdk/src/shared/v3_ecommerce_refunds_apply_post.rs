//! What `POST /v3/ecommerce/refunds/apply` has in common with other areas.

/// 退款出资账户及金额
#[non_exhaustive]
pub struct ResponseAmountFrom {
    /// 出资账户类型
    pub account: Option<String>,
    /// 出资金额，单位为分
    pub amount: Option<crate::Fen>,
}

message! {
    ResponseAmountFrom {
        0 => account: "account",
        1 => amount: "amount",
    }
}
