//! `MANAGERECORD.CHANGE`: 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) (partner)

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

/// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID
    pub manage_record_id: Option<String>,
    /// 商户管理记录状态
    pub manage_record_state: ManageRecordState,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sub_mchid: Optional "sub_mchid",
        1 => manage_record_id: Optional "manage_record_id",
        2 => manage_record_state: Optional "manage_record_state",
    }
}
