//! `vehicle-state-changed-for-parking`: 车牌状态变更通知(XML) · Licence plate state changed
//!
//! 用户的车牌服务状态变更后通知商户，包含车牌号、变更事件和扣费方式，供停车扣费时使用。模式：普通商户、服务商。
//!
//! Tells the merchant that the parking service state of a licence plate changed, with the plate number, the event and the debit mode. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4011987424](https://pay.weixin.qq.com/doc/v2/merchant/4011987424), [partner/4011988215](https://pay.weixin.qq.com/doc/v2/partner/4011988215)

enumeration! {
    /// 签名类型 · Signature type
    SignType {
        /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
        HMAC_SHA256 = "HMAC-SHA256",
    }
}

enumeration! {
    /// 车牌变更事件类型 · Plate change event type
    VehicleEventType {
        /// `NORMAL`: 正常 · Normal
        NORMAL = "NORMAL",
        /// `BLOCKED`: 不可用 · Blocked
        BLOCKED = "BLOCKED",
    }
}

enumeration! {
    /// 车牌变更事件信息 · Plate change event information
    VehicleEventDes {
        /// `OVERDUE`: 有欠款 · A debt is overdue
        OVERDUE = "OVERDUE",
        /// `REMOVE`: 用户移除车牌 · The user removed the plate
        REMOVE = "REMOVE",
        /// `PAUSE`: 用户暂停服务 · The user paused the service
        PAUSE = "PAUSE",
    }
}

enumeration! {
    /// 发起扣费方式 · Debit initiation method
    DeductMode {
        /// `PROACTIVE`: 主动缴费 · The user pays actively
        PROACTIVE = "PROACTIVE",
        /// `AUTOPAY`: 自动扣费 · Charged automatically
        AUTOPAY = "AUTOPAY",
    }
}

/// 车牌状态变更通知(XML) · Licence plate state changed
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mch_id: Option<String>,
    /// 公众平台APPID · App ID
    pub appid: Option<String>,
    /// 随机字符串 · Random string
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub nonce_str: Option<String>,
    /// 签名类型 · Signature type
    pub sign_type: SignType,
    /// 签名 · Signature
    ///
    /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
    pub sign: Option<String>,
    /// 车牌号 · Licence plate number
    pub plate_number: Option<String>,
    /// 车牌变更事件类型 · Plate change event type
    pub vehicle_event_type: VehicleEventType,
    /// 车牌变更事件信息 · Plate change event information
    pub vehicle_event_des: VehicleEventDes,
    /// 发起扣费方式 · Debit initiation method
    pub deduct_mode: DeductMode,
    /// 车牌变更事件发生时间 · Plate change event time
    ///
    /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
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
