//! What `GET /v3/global/merchants/{sub_mchid}` has in common with other areas.

enumeration! {
    /// H5支付权限状态
    H5AuthorizationState {
        APPROVED = "APPROVED",
        UNAUTHORIZED = "UNAUTHORIZED",
        UNDER_REVIEW = "UNDER_REVIEW",
        REJECTED = "REJECTED",
        UNDER_PUNISHMENT = "UNDER_PUNISHMENT",
        APPLICATION_FAILED = "APPLICATION_FAILED",
    }
}
