//! What `POST /pay/contractorder` has in common with other areas.

enumeration! {
    /// 交易类型
    TradeType {
        JSAPI = "JSAPI",
        NATIVE = "NATIVE",
        APP = "APP",
        MWEB = "MWEB",
    }
}
