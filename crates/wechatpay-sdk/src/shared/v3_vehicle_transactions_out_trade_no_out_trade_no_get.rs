//! What `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` has in common with other areas.

enumeration! {
    /// 用户是否已还款
    UserRepaid {
        Y = "Y",
        N = "N",
    }
}
