//! What `POST /pay/profitsharingreturnquery` has in common with other areas.

enumeration! {
    /// 回退方类型
    ReturnAccountType {
        MERCHANT_ID = "MERCHANT_ID",
    }
}

enumeration! {
    /// 回退结果
    ResponseResult {
        SUCCESS = "SUCCESS",
        PROCESSING = "PROCESSING",
        FAILED = "FAILED",
    }
}
