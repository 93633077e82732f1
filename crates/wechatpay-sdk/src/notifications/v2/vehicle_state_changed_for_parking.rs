//! `vehicle-state-changed-for-parking`: 车牌状态变更通知(XML) (direct and partner)

pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
pub use crate::shared::v2_vehicle_partnerpay_notification_post::DeductMode;

enumeration! {
    /// 车牌变更事件类型
    VehicleEventType {
        NORMAL = "NORMAL",
        BLOCKED = "BLOCKED",
    }
}

enumeration! {
    /// 车牌变更事件信息
    VehicleEventDes {
        OVERDUE = "OVERDUE",
        REMOVE = "REMOVE",
        PAUSE = "PAUSE",
    }
}

/// 车牌状态变更通知(XML)
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 公众平台APPID
    pub appid: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名类型
    pub sign_type: Option<crate::Enumeration<SignType>>,
    /// 签名
    pub sign: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 车牌变更事件类型
    pub vehicle_event_type: Option<crate::Enumeration<VehicleEventType>>,
    /// 车牌变更事件信息
    pub vehicle_event_des: Option<crate::Enumeration<VehicleEventDes>>,
    /// 发起扣费方式
    pub deduct_mode: Option<crate::Enumeration<DeductMode>>,
    /// 车牌变更事件发生时间
    pub vehicle_event_createtime: Option<String>,
}

message! {
    Content {
        0 => mch_id: "mch_id",
        1 => sub_mch_id: "sub_mch_id",
        2 => appid: "appid",
        3 => nonce_str: "nonce_str",
        4 => sign_type: "sign_type",
        5 => sign: "sign",
        6 => plate_number: "plate_number",
        7 => vehicle_event_type: "vehicle_event_type",
        8 => vehicle_event_des: "vehicle_event_des",
        9 => deduct_mode: "deduct_mode",
        10 => vehicle_event_createtime: "vehicle_event_createtime",
    }
}
