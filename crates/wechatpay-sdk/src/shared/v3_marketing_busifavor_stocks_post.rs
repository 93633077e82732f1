//! What `POST /v3/marketing/busifavor/stocks` has in common with other areas.

/// 创建商家券：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 批次号
    pub stock_id: Option<String>,
    /// 创建时间
    pub create_time: Option<crate::Time>,
}

message! {
    Response {
        0 => stock_id: "stock_id",
        1 => create_time: "create_time",
    }
}
