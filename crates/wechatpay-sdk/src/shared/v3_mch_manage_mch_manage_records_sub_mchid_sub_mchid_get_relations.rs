//! What `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` has in common with other areas.

/// 资料项关联规则集合
#[non_exhaustive]
pub struct Relations {
    /// 关联的资料项ID
    pub source_key: Option<i64>,
    /// 关联的资料项值
    pub source_value: Option<String>,
}

message! {
    Relations {
        0 => source_key: "source_key",
        1 => source_value: "source_value",
    }
}
