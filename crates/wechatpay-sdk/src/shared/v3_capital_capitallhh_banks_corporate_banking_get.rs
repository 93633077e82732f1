//! What `GET /v3/capital/capitallhh/banks/corporate-banking` has in common with other areas.

/// 分页链接
#[non_exhaustive]
pub struct Links {
    /// 下一页链接
    pub next: Option<String>,
    /// 上一页链接
    pub prev: Option<String>,
    /// 当前链接
    pub self_: Option<String>,
}

message! {
    Links {
        0 => next: "next",
        1 => prev: "prev",
        2 => self_: "self",
    }
}
