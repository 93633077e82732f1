//! `ENTRUST.TERMINATE`: 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Members, Message, enumeration, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("contract_id", &mut self.contract_id),
            ("sp_mchid", &mut self.sp_mchid),
            ("sp_appid", &mut self.sp_appid),
            ("sub_mchid", &mut self.sub_mchid),
            ("sub_appid", &mut self.sub_appid),
            ("plan_id", &mut self.plan_id),
            ("out_contract_code", &mut self.out_contract_code),
            ("contract_display_account", &mut self.contract_display_account),
            ("contract_state", &mut self.contract_state),
            ("contract_signed_time", &mut self.contract_signed_time),
            ("contract_expired_time", &mut self.contract_expired_time),
            ("sp_openid", &mut self.sp_openid),
            ("sub_openid", &mut self.sub_openid),
            ("contract_terminate_info", &mut self.contract_terminate_info),
            ("deduct_schedule", &mut self.deduct_schedule),
        ]);
    }
}

message!(Content);
