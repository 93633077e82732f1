//! `ENTRUST.TERMINATE`: 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

pub use crate::notifications::entrust_sign::{
    ContractTerminateInfo, ContractTerminationMode, DeductAmount, DeductSchedule,
    EstimatedDeductAmount, ScheduleState, ScheduledAmount,
};

enumeration! {
    /// 委托代扣协议状态
    ContractState {
        SIGNED = "SIGNED",
        TERMINATED = "TERMINATED",
    }
}

/// 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 普通服务商商户号
    pub sp_mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 子商户的AppID
    pub sub_appid: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 签约用户的名称
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态
    pub contract_state: Option<Enumeration<ContractState>>,
    /// 协议签署时间
    pub contract_signed_time: Option<String>,
    /// 协议到期时间
    pub contract_expired_time: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub sp_openid: Option<String>,
    /// 子商户AppID对应的用户OpenID
    pub sub_openid: Option<String>,
    /// 协议解约信息
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 预约扣费场景的预约信息
    pub deduct_schedule: Option<DeductSchedule>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("contract_id", &mut self.contract_id),
            1 => Named("sp_mchid", &mut self.sp_mchid),
            2 => Named("sp_appid", &mut self.sp_appid),
            3 => Named("sub_mchid", &mut self.sub_mchid),
            4 => Named("sub_appid", &mut self.sub_appid),
            5 => Named("plan_id", &mut self.plan_id),
            6 => Named("out_contract_code", &mut self.out_contract_code),
            7 => Named("contract_display_account", &mut self.contract_display_account),
            8 => Named("contract_state", &mut self.contract_state),
            9 => Named("contract_signed_time", &mut self.contract_signed_time),
            10 => Named("contract_expired_time", &mut self.contract_expired_time),
            11 => Named("sp_openid", &mut self.sp_openid),
            12 => Named("sub_openid", &mut self.sub_openid),
            13 => Named("contract_terminate_info", &mut self.contract_terminate_info),
            14 => Named("deduct_schedule", &mut self.deduct_schedule),
            _ => return None,
        })
    }
}

message!(Content);
