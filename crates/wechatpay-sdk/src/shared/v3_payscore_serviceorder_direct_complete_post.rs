//! What `POST /v3/payscore/serviceorder/direct-complete` has in common with other areas.

/// 后付费项目
#[non_exhaustive]
pub struct ResponsePostPayments {
    /// 付费项目名称
    pub name: Option<String>,
    /// 金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 计费说明
    pub description: Option<String>,
    /// 付费数量
    pub count: Option<i64>,
}

message! {
    ResponsePostPayments {
        0 => name: "name",
        1 => amount: "amount",
        2 => description: "description",
        3 => count: "count",
    }
}
