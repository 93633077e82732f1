//! What `POST /v3/payscore/acquiringbank/servicepayondeliveryorder` has in common with other areas.

/// 后付费项目
#[non_exhaustive]
pub struct ResponsePostPayments {
    /// 付费名称
    pub name: Option<String>,
    /// 付费金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 付费说明
    pub description: Option<String>,
    /// 付费数量
    pub count: Option<i64>,
}

/// 服务风险金
#[non_exhaustive]
pub struct ResponseRiskFund {
    /// 风险名称
    pub name: Option<String>,
    /// 风险金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 风险说明
    pub description: Option<String>,
}

message! {
    ResponsePostPayments {
        0 => name: "name",
        1 => amount: "amount",
        2 => description: "description",
        3 => count: "count",
    }
    ResponseRiskFund {
        0 => name: "name",
        1 => amount: "amount",
        2 => description: "description",
    }
}
