//! `ENTRUST.TERMINATE`: 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) (direct and partner)

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
    pub contract_state: Option<crate::Enumeration<ContractState>>,
    /// 协议签署时间
    pub contract_signed_time: Option<crate::Time>,
    /// 协议到期时间
    pub contract_expired_time: Option<crate::Time>,
    /// 商户AppID下的用户唯一标识
    pub sp_openid: Option<String>,
    /// 子商户AppID对应的用户OpenID
    pub sub_openid: Option<String>,
    /// 协议解约信息
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 预约扣费场景的预约信息
    pub deduct_schedule: Option<DeductSchedule>,
}

message! {
    Content {
        0 => contract_id: "contract_id",
        1 => sp_mchid: "sp_mchid",
        2 => sp_appid: "sp_appid",
        3 => sub_mchid: "sub_mchid",
        4 => sub_appid: "sub_appid",
        5 => plan_id: "plan_id",
        6 => out_contract_code: "out_contract_code",
        7 => contract_display_account: "contract_display_account",
        8 => contract_state: "contract_state",
        9 => contract_signed_time: "contract_signed_time",
        10 => contract_expired_time: "contract_expired_time",
        11 => sp_openid: "sp_openid",
        12 => sub_openid: "sub_openid",
        13 => contract_terminate_info: "contract_terminate_info",
        14 => deduct_schedule: "deduct_schedule",
    }
}
