//! What `POST /transit/partnerpay/payapply` has in common with other areas.

enumeration! {
    /// 交易类型
    TradeType {
        PAP = "PAP",
    }
}
