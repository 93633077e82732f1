//! What `POST /applyment/micro/getstate` has in common with other areas.

enumeration! {
    /// 返回状态码
    ReturnCode {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
    }
}
