//! What `POST /v3/ebike/charge/contracts/preopen` has in common with other areas.

/// 预开通服务：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 预开通ID
    pub preopen_id: Option<String>,
}

message! {
    Response {
        0 => preopen_id: "preopen_id",
    }
}
