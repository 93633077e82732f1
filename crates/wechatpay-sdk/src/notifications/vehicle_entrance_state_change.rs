//! `VEHICLE.ENTRANCE_STATE_CHANGE`: 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 车牌颜色
    PlateColor {
        BLUE = "BLUE",
        GREEN = "GREEN",
        YELLOW = "YELLOW",
        BLACK = "BLACK",
        WHITE = "WHITE",
        LIMEGREEN = "LIMEGREEN",
    }
}

/// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
#[derive(Clone, Default)]
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
    pub plate_color: Option<Enumeration<PlateColor>>,
    /// 入场时间
    pub start_time: Option<String>,
    /// 所在停车位车场的名称
    pub parking_name: Option<String>,
    /// 停车场的免费停车时长
    pub free_duration: Option<i64>,
    /// 本次入场车牌的服务状态
    pub parking_state: Option<String>,
    /// 不可用服务状态描述
    pub blocked_state_description: Option<String>,
    /// 状态变更的发生时间
    pub state_update_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("parking_id", &mut self.parking_id),
            3 => Named("out_parking_no", &mut self.out_parking_no),
            4 => Named("plate_number", &mut self.plate_number),
            5 => Named("plate_color", &mut self.plate_color),
            6 => Named("start_time", &mut self.start_time),
            7 => Named("parking_name", &mut self.parking_name),
            8 => Named("free_duration", &mut self.free_duration),
            9 => Named("parking_state", &mut self.parking_state),
            10 => Named("blocked_state_description", &mut self.blocked_state_description),
            11 => Named("state_update_time", &mut self.state_update_time),
            _ => return None,
        })
    }
}

message!(Content);
