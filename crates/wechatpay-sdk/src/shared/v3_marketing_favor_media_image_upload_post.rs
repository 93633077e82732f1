//! What `POST /v3/marketing/favor/media/image-upload` has in common with other areas.

/// （营销）图片上传：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 媒体文件URL地址
    pub media_url: Option<String>,
}

message! {
    Response {
        0 => media_url: "media_url",
    }
}
