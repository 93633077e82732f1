//! `VEHICLE.USER_STATE_CHANGE`: ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) (partner)

use crate::message::{Message, Named, message};

/// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 发起签约的AppID
    pub appid: Option<String>,
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 用户在发起签约App的标识
    pub sp_openid: Option<String>,
    /// 用户在发起签约子App的标识
    pub sub_openid: Option<String>,
    /// 特约商户号
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号
    pub contract_id: Option<String>,
    /// etc绑定状态
    pub bind_state: Option<String>,
    /// 绑定的车牌号
    pub plate_number: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("sp_mchid", &mut self.sp_mchid),
            2 => Named("sp_openid", &mut self.sp_openid),
            3 => Named("sub_openid", &mut self.sub_openid),
            4 => Named("sub_mchid", &mut self.sub_mchid),
            5 => Named("contract_id", &mut self.contract_id),
            6 => Named("bind_state", &mut self.bind_state),
            7 => Named("plate_number", &mut self.plate_number),
            _ => return None,
        })
    }
}

message!(Content);
