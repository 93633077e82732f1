//! What `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` has in common with other areas.

/// 商户预授权：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 预授权token
    pub permission_token: Option<String>,
}

message! {
    Response {
        0 => permission_token: "permission_token",
    }
}
