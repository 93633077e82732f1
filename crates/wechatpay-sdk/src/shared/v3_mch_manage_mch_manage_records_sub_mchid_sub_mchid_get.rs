//! What `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` has in common with other areas.

enumeration! {
    /// 商户管理记录状态
    ManageRecordState {
        PENDING = "PENDING",
        SUBMITTED = "SUBMITTED",
        EXPIRED = "EXPIRED",
        UNDER_REVIEW = "UNDER_REVIEW",
        RECOVERED = "RECOVERED",
        REJECTED = "REJECTED",
    }
}
