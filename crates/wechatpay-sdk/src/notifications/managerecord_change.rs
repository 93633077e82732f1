//! `MANAGERECORD.CHANGE`: 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) (partner)

pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get::ManageRecordState;

/// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID
    pub manage_record_id: Option<String>,
    /// 商户管理记录状态
    pub manage_record_state: Option<crate::Enumeration<ManageRecordState>>,
}

message! {
    Content {
        0 => sub_mchid: "sub_mchid",
        1 => manage_record_id: "manage_record_id",
        2 => manage_record_state: "manage_record_state",
    }
}
