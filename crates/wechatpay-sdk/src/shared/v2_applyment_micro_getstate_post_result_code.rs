//! What `POST /applyment/micro/getstate` has in common with other areas.

enumeration! {
    /// 业务结果
    ResultCode {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
    }
}
