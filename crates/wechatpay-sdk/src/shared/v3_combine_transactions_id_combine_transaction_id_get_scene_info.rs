//! What `GET /v3/combine-transactions/id/{combine_transaction_id}` has in common with other areas.

/// 场景信息
#[non_exhaustive]
pub struct SceneInfo {
    /// 商户端设备号
    pub device_id: Option<String>,
}

message! {
    SceneInfo {
        0 => device_id: "device_id",
    }
}
