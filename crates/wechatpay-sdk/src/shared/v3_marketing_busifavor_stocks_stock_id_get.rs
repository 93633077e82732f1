//! What `GET /v3/marketing/busifavor/stocks/{stock_id}` has in common with other areas.

/// 事件通知配置
#[non_exhaustive]
pub struct NotifyConfig {
    /// 事件通知appid
    pub notify_appid: Option<String>,
}

message! {
    NotifyConfig {
        0 => notify_appid: "notify_appid",
    }
}
