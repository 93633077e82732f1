//! What `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` has in common with other areas.

enumeration! {
    /// 优惠范围
    Scope {
        GLOBAL = "GLOBAL",
        SINGLE = "SINGLE",
    }
}
