//! What `POST /v3/ecommerce/subsidies/cancel` has in common with other areas.

enumeration! {
    /// 取消补差结果
    ResponseResult {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
    }
}
