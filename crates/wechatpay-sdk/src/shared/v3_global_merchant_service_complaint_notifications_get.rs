//! What `GET /v3/global/merchant-service/complaint-notifications` has in common with other areas.

/// 查询投诉通知回调：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 商户号
    pub mchid: Option<String>,
    /// 通知地址
    pub url: Option<String>,
}

message! {
    Response {
        0 => mchid: "mchid",
        1 => url: "url",
    }
}
