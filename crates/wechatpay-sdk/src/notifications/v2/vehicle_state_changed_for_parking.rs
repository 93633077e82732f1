//! `vehicle-state-changed-for-parking`: 车牌状态变更通知(XML) (direct and partner)

enumeration! {
    /// 签名类型
    SignType {
        HMAC_SHA256 = "HMAC-SHA256",
    }
}

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

enumeration! {
    /// 发起扣费方式
    DeductMode {
        PROACTIVE = "PROACTIVE",
        AUTOPAY = "AUTOPAY",
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
    pub sign_type: SignType,
    /// 签名
    pub sign: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 车牌变更事件类型
    pub vehicle_event_type: VehicleEventType,
    /// 车牌变更事件信息
    pub vehicle_event_des: VehicleEventDes,
    /// 发起扣费方式
    pub deduct_mode: DeductMode,
    /// 车牌变更事件发生时间
    pub vehicle_event_createtime: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mch_id: Optional "mch_id",
        1 => sub_mch_id: Optional "sub_mch_id",
        2 => appid: Optional "appid",
        3 => nonce_str: Optional "nonce_str",
        4 => sign_type: Optional "sign_type",
        5 => sign: Optional "sign",
        6 => plate_number: Optional "plate_number",
        7 => vehicle_event_type: Optional "vehicle_event_type",
        8 => vehicle_event_des: Optional "vehicle_event_des",
        9 => deduct_mode: Optional "deduct_mode",
        10 => vehicle_event_createtime: Optional "vehicle_event_createtime",
    }
}
