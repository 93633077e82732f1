//! What `POST /v3/global/micropay/transactions/pay` has in common with other areas.

enumeration! {
    /// 汇率类型
    ExchangeRateType {
        SETTLEMENT_RATE = "SETTLEMENT_RATE",
    }
}

/// 汇率
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型
    pub r#type: Option<crate::Enumeration<ExchangeRateType>>,
    /// 汇率值
    pub rate: Option<i64>,
}

message! {
    ExchangeRate {
        0 => r#type: "type",
        1 => rate: "rate",
    }
}
