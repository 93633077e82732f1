//! What `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` has in common with other areas.

enumeration! {
    /// 处理结果
    State {
        PROCESSING = "PROCESSING",
        SUCCESS = "SUCCESS",
        FAILED = "FAILED",
    }
}
