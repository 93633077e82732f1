//! What `GET /v3/global/merchant-service/complaints/{complaint_id}` has in common with other areas.

use crate::shared::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get::MediaType;

enumeration! {
    /// 投诉单状态
    ComplaintState {
        PENDING = "PENDING",
        PROCESSING = "PROCESSING",
        PROCESSED = "PROCESSED",
    }
}

enumeration! {
    /// 支付分服务单状态
    State {
        DOING = "DOING",
        REVOKED = "REVOKED",
        WAITPAY = "WAITPAY",
        DONE = "DONE",
    }
}

/// 投诉资料列表
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// 媒体文件业务类型
    pub media_type: Option<crate::Enumeration<MediaType>>,
    /// 媒体文列表
    pub media_url: Option<Vec<String>>,
}

/// 投诉单关联服务单信息
#[non_exhaustive]
pub struct ServiceOrderInfo {
    /// 微信支付服务订单号
    pub order_id: Option<String>,
    /// 商户服务订单号
    pub out_order_no: Option<String>,
    /// 支付分服务单状态
    pub state: Option<crate::Enumeration<State>>,
}

message! {
    ComplaintMediaList {
        0 => media_type: "media_type",
        1 => media_url: "media_url",
    }
    ServiceOrderInfo {
        0 => order_id: "order_id",
        1 => out_order_no: "out_order_no",
        2 => state: "state",
    }
}
