//! What `GET /v3/global/merchant/h5/permission/applications/{applyment_id}` has in common with other areas.

enumeration! {
    /// 子商户经营网址状态
    WebsiteState {
        HAS_LAUNCHED = "HAS_LAUNCHED",
        UN_LAUNCHED = "UN_LAUNCHED",
    }
}

enumeration! {
    /// 申请单状态
    ApplymentState {
        PENDING = "PENDING",
        UNDER_REVIEW = "UNDER_REVIEW",
        APPROVED = "APPROVED",
        REJECTED = "REJECTED",
    }
}
