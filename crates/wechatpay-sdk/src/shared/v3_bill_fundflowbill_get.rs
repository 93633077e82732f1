//! What `GET /v3/bill/fundflowbill` has in common with other areas.

enumeration! {
    /// 资金账户类型
    AccountType {
        BASIC = "BASIC",
        OPERATION = "OPERATION",
        FEES = "FEES",
    }
}
