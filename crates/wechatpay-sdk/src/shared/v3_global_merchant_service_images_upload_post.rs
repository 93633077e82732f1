//! What `POST /v3/global/merchant-service/images/upload` has in common with other areas.

/// 商户上传反馈图片：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 媒体文件标识ID
    pub media_id: Option<String>,
}

message! {
    Response {
        0 => media_id: "media_id",
    }
}
