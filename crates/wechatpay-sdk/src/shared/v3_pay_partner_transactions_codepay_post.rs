//! What `POST /v3/pay/partner/transactions/codepay` has in common with other areas.

enumeration! {
    /// 交易类型
    TradeType {
        JSAPI = "JSAPI",
        NATIVE = "NATIVE",
        APP = "APP",
        MICROPAY = "MICROPAY",
        MWEB = "MWEB",
        FACEPAY = "FACEPAY",
    }
}
