//! What `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` has in common with other areas.

/// 设置投放计划回调地址：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 通知地址
    pub notify_url: Option<String>,
}

message! {
    Response {
        0 => notify_url: "notify_url",
    }
}
