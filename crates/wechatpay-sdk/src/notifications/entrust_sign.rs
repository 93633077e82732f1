//! `ENTRUST.SIGN`: 委托代扣签约成功(ENTRUST.SIGN)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

enumeration! {
    /// 委托代扣协议状态
    ContractState {
        SIGNED = "SIGNED",
        TERMINATED = "TERMINATED",
        SIGN_FAILED = "SIGN_FAILED",
        TO_BE_RENEWED = "TO_BE_RENEWED",
        TERMINATE_PENDING = "TERMINATE_PENDING",
    }
}

enumeration! {
    /// 协议解约方式
    ContractTerminationMode {
        USER_TERMINATE = "USER_TERMINATE",
        MCH_API_TERMINATE = "MCH_API_TERMINATE",
        API = "API",
        WEPAY_WEB_TERMINATE = "WEPAY_WEB_TERMINATE",
        CUSTOMER_SERVICE_TERMINATE = "CUSTOMER_SERVICE_TERMINATE",
        SYSTEM_TERMINATE = "SYSTEM_TERMINATE",
    }
}

enumeration! {
    /// 扣费预约状态
    ScheduleState {
        NO_SCHEDULED = "NO_SCHEDULED",
        SCHEDULED = "SCHEDULED",
        PAID = "PAID",
        EXPIRED = "EXPIRED",
    }
}

/// 委托代扣签约成功(ENTRUST.SIGN)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
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
    pub openid: Option<String>,
    /// 协议解约信息
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 预约扣费场景的预约信息
    pub deduct_schedule: Option<DeductSchedule>,
    /// 普通服务商商户号
    pub sp_mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 子商户的AppID
    pub sub_appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub sp_openid: Option<String>,
    /// 子商户AppID对应的用户OpenID
    pub sub_openid: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("contract_id", &mut self.contract_id),
            2 => Named("appid", &mut self.appid),
            3 => Named("plan_id", &mut self.plan_id),
            4 => Named("out_contract_code", &mut self.out_contract_code),
            5 => Named("contract_display_account", &mut self.contract_display_account),
            6 => Named("contract_state", &mut self.contract_state),
            7 => Named("contract_signed_time", &mut self.contract_signed_time),
            8 => Named("contract_expired_time", &mut self.contract_expired_time),
            9 => Named("openid", &mut self.openid),
            10 => Named("contract_terminate_info", &mut self.contract_terminate_info),
            11 => Named("deduct_schedule", &mut self.deduct_schedule),
            12 => Named("sp_mchid", &mut self.sp_mchid),
            13 => Named("sp_appid", &mut self.sp_appid),
            14 => Named("sub_mchid", &mut self.sub_mchid),
            15 => Named("sub_appid", &mut self.sub_appid),
            16 => Named("sp_openid", &mut self.sp_openid),
            17 => Named("sub_openid", &mut self.sub_openid),
            _ => return None,
        })
    }
}

/// 协议解约信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式
    pub contract_termination_mode: Option<Enumeration<ContractTerminationMode>>,
    /// 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// 解约原因的备注说明
    pub contract_termination_remark: Option<String>,
}

impl Message for ContractTerminateInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("contract_termination_mode", &mut self.contract_termination_mode),
            1 => Named("contract_terminated_time", &mut self.contract_terminated_time),
            2 => Named("contract_termination_remark", &mut self.contract_termination_remark),
            _ => return None,
        })
    }
}

/// 预约扣费场景的预约信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeductSchedule {
    /// 预约扣费场景下有效
    pub estimated_deduct_date: Option<String>,
    /// 预约扣费场景下有效
    pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
    /// 扣费预约状态
    pub schedule_state: Option<Enumeration<ScheduleState>>,
    /// 已预约的扣费金额信息
    pub scheduled_amount: Option<ScheduledAmount>,
    /// 实际扣费金额
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费的日期
    pub deduct_date: Option<String>,
}

impl Message for DeductSchedule {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("estimated_deduct_date", &mut self.estimated_deduct_date),
            1 => Named("estimated_deduct_amount", &mut self.estimated_deduct_amount),
            2 => Named("schedule_state", &mut self.schedule_state),
            3 => Named("scheduled_amount", &mut self.scheduled_amount),
            4 => Named("deduct_amount", &mut self.deduct_amount),
            5 => Named("deduct_date", &mut self.deduct_date),
            _ => return None,
        })
    }
}

/// 预约扣费场景下有效
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// 总金额，单位为分
    pub amount: Option<Fen>,
    /// 枚举类型
    pub currency: Option<String>,
}

impl Message for EstimatedDeductAmount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("amount", &mut self.amount),
            1 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

/// 已预约的扣费金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledAmount {
    /// 总金额，单位为分
    pub amount: Option<Fen>,
    /// 枚举类型
    pub currency: Option<String>,
}

impl Message for ScheduledAmount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("amount", &mut self.amount),
            1 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

/// 实际扣费金额
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeductAmount {
    /// 总金额，单位为分
    pub amount: Option<Fen>,
    /// 枚举类型
    pub currency: Option<String>,
}

impl Message for DeductAmount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("amount", &mut self.amount),
            1 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

message!(
    Content,
    ContractTerminateInfo,
    DeductSchedule,
    EstimatedDeductAmount,
    ScheduledAmount,
    DeductAmount
);
