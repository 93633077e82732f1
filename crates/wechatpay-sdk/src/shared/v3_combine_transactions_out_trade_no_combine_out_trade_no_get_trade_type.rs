//! What `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` has in common with other areas.

enumeration! {
    /// 交易类型
    TradeType {
        NATIVE = "NATIVE",
        JSAPI = "JSAPI",
        APP = "APP",
        MWEB = "MWEB",
    }
}
