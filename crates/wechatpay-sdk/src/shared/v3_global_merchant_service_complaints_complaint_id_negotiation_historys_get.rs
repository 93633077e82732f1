//! What `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` has in common with other areas.

enumeration! {
    /// 媒体文件业务类型
    MediaType {
        USER_COMPLAINT_IMAGE = "USER_COMPLAINT_IMAGE",
        OPERATION_IMAGE = "OPERATION_IMAGE",
    }
}

/// 操作资料列表
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// 媒体文件业务类型
    pub media_type: Option<crate::Enumeration<MediaType>>,
    /// 媒体文件请求url
    pub media_url: Option<Vec<String>>,
}

message! {
    ComplaintMediaList {
        0 => media_type: "media_type",
        1 => media_url: "media_url",
    }
}
