//! `VEHICLE.ENTRANCE_STATE_CHANGE`: 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) (direct and partner)

pub use crate::shared::v3_vehicle_parking_parkings_post::PlateColor;

/// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 车主服务为商户分配的入场ID
    pub parking_id: Option<String>,
    /// 商户侧入场标识ID
    pub out_parking_no: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 车牌颜色
    pub plate_color: Option<crate::Enumeration<PlateColor>>,
    /// 入场时间
    pub start_time: Option<crate::Time>,
    /// 所在停车位车场的名称
    pub parking_name: Option<String>,
    /// 停车场的免费停车时长
    pub free_duration: Option<i64>,
    /// 本次入场车牌的服务状态
    pub parking_state: Option<String>,
    /// 不可用服务状态描述
    pub blocked_state_description: Option<String>,
    /// 状态变更的发生时间
    pub state_update_time: Option<crate::Time>,
}

message! {
    Content {
        0 => sp_mchid: "sp_mchid",
        1 => sub_mchid: "sub_mchid",
        2 => parking_id: "parking_id",
        3 => out_parking_no: "out_parking_no",
        4 => plate_number: "plate_number",
        5 => plate_color: "plate_color",
        6 => start_time: "start_time",
        7 => parking_name: "parking_name",
        8 => free_duration: "free_duration",
        9 => parking_state: "parking_state",
        10 => blocked_state_description: "blocked_state_description",
        11 => state_update_time: "state_update_time",
    }
}
