//! What `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` has in common with other areas.

enumeration! {
    /// 出款账户类型
    AccountType {
        BASIC = "BASIC",
        OPERATION = "OPERATION",
        FEES = "FEES",
    }
}
