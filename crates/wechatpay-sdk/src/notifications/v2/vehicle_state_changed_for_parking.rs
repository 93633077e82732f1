//! `vehicle-state-changed-for-parking`: 车牌状态变更通知(XML) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

pub use crate::notifications::v2::transactions_risk_occurred::SignType;

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
#[derive(Clone, Default)]
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
    pub sign_type: Option<Enumeration<SignType>>,
    /// 签名
    pub sign: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 车牌变更事件类型
    pub vehicle_event_type: Option<Enumeration<VehicleEventType>>,
    /// 车牌变更事件信息
    pub vehicle_event_des: Option<Enumeration<VehicleEventDes>>,
    /// 发起扣费方式
    pub deduct_mode: Option<Enumeration<DeductMode>>,
    /// 车牌变更事件发生时间
    pub vehicle_event_createtime: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mch_id", &mut self.mch_id),
            1 => Named("sub_mch_id", &mut self.sub_mch_id),
            2 => Named("appid", &mut self.appid),
            3 => Named("nonce_str", &mut self.nonce_str),
            4 => Named("sign_type", &mut self.sign_type),
            5 => Named("sign", &mut self.sign),
            6 => Named("plate_number", &mut self.plate_number),
            7 => Named("vehicle_event_type", &mut self.vehicle_event_type),
            8 => Named("vehicle_event_des", &mut self.vehicle_event_des),
            9 => Named("deduct_mode", &mut self.deduct_mode),
            10 => Named("vehicle_event_createtime", &mut self.vehicle_event_createtime),
            _ => return None,
        })
    }
}

message!(Content);
