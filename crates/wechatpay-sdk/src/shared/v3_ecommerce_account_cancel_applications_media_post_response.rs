//! What `POST /v3/ecommerce/account/cancel-applications/media` has in common with other areas.

/// 注销申请图片上传：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 媒体文件标识Id
    pub media_id: Option<String>,
}

message! {
    Response {
        0 => media_id: "media_id",
    }
}
