//! What `POST /v3/combine-transactions/app` has in common with other areas.

enumeration! {
    /// 交易场景
    TradeScenario {
        RECOMMERCE = "RECOMMERCE",
    }
}
