//! What `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` has in common with other areas.

enumeration! {
    /// 提现单状态
    Status {
        CREATE_SUCCESS = "CREATE_SUCCESS",
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        REFUND = "REFUND",
        CLOSE = "CLOSE",
        INIT = "INIT",
    }
}
