//! What `POST /v3/global/merchant-storage/file/upload` has in common with other areas.

/// 上传文件：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 文件标识ID
    pub file_id: Option<String>,
}

message! {
    Response {
        0 => file_id: "file_id",
    }
}
