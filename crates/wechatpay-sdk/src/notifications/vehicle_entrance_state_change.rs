//! `VEHICLE.ENTRANCE_STATE_CHANGE`: 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) · Parking entrance state changed
//!
//! 车辆的停车入场状态变更时发出，商户或服务商据此决定能否自动扣费。模式：普通商户、服务商。
//!
//! Sent when the parking entrance state of a vehicle has changed, which decides whether its fee can be debited. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012284177](https://pay.weixin.qq.com/doc/v3/merchant/4012284177), [partner/4012085798](https://pay.weixin.qq.com/doc/v3/partner/4012085798)

enumeration! {
    /// 车牌颜色 · Licence plate colour
    PlateColor {
        /// `BLUE`: 蓝色 · Blue
        BLUE = "BLUE",
        /// `GREEN`: 绿色 · Green
        GREEN = "GREEN",
        /// `YELLOW`: 黄色 · Yellow
        YELLOW = "YELLOW",
        /// `BLACK`: 黑色 · Black
        BLACK = "BLACK",
        /// `WHITE`: 白色 · White
        WHITE = "WHITE",
        /// `LIMEGREEN`: 黄绿色 · Yellow-green
        LIMEGREEN = "LIMEGREEN",
    }
}

/// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) · Parking entrance state changed
#[non_exhaustive]
pub struct Content {
    /// 调用接口提交的商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 车主服务为商户分配的入场ID · Parking entry ID assigned by vehicle services
    pub parking_id: Option<String>,
    /// 商户侧入场标识ID · Merchant parking entry number
    pub out_parking_no: Option<String>,
    /// 车牌号 · Licence plate number
    pub plate_number: Option<String>,
    /// 车牌颜色 · Licence plate colour
    pub plate_color: PlateColor,
    /// 入场时间 · Entry time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub start_time: Option<crate::Time>,
    /// 所在停车位车场的名称 · Parking lot name
    pub parking_name: Option<String>,
    /// 停车场的免费停车时长 · Free parking duration
    ///
    /// 单位为秒。In seconds.
    pub free_duration: Option<i64>,
    /// 本次入场车牌的服务状态 · Plate service status
    pub parking_state: Option<String>,
    /// 不可用服务状态描述 · Unavailable service status description
    pub blocked_state_description: Option<String>,
    /// 状态变更的发生时间 · Status change time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub state_update_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => parking_id: Optional "parking_id",
        3 => out_parking_no: Optional "out_parking_no",
        4 => plate_number: Optional "plate_number",
        5 => plate_color: Optional "plate_color",
        6 => start_time: Optional "start_time",
        7 => parking_name: Optional "parking_name",
        8 => free_duration: Optional "free_duration",
        9 => parking_state: Optional "parking_state",
        10 => blocked_state_description: Optional "blocked_state_description",
        11 => state_update_time: Optional "state_update_time",
    }
}
