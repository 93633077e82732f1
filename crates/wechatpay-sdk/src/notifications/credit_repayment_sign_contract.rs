//! `CREDIT_REPAYMENT.SIGN_CONTRACT`: 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 委托代扣协议状态
    ContractState {
        CONTRACT_STATE_INVALID = "CONTRACT_STATE_INVALID",
        CONTRACT_STATE_EFFECTIVE = "CONTRACT_STATE_EFFECTIVE",
        CONTRACT_STATE_TERMINATED = "CONTRACT_STATE_TERMINATED",
    }
}

enumeration! {
    /// 协议解约方式
    ContractTerminatedMode {
        TERMINATION_MODE_INVALID = "TERMINATION_MODE_INVALID",
        TERMINATION_MODE_BY_USER = "TERMINATION_MODE_BY_USER",
        TERMINATION_MODE_BY_MERCHANT = "TERMINATION_MODE_BY_MERCHANT",
        TERMINATION_MODE_BY_CUSTOMER_SERVICE = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

/// 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 模板ID
    pub contract_id: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 服务商签约协议号
    pub out_contract_code: Option<String>,
    /// 用户展示名称
    pub display_name: Option<String>,
    /// 委托代扣协议状态
    pub contract_state: Option<Enumeration<ContractState>>,
    /// 协议签署时间
    pub contract_signed_time: Option<String>,
    /// 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// 协议解约方式
    pub contract_terminated_mode: Option<Enumeration<ContractTerminatedMode>>,
    /// 解约原因的备注说明
    pub contract_termination_remark: Option<String>,
    /// 还款日
    pub repayment_day: Option<i64>,
    /// 还款金额上限
    pub repayment_amount_limit: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("contract_id", &mut self.contract_id),
            2 => Named("plan_id", &mut self.plan_id),
            3 => Named("out_contract_code", &mut self.out_contract_code),
            4 => Named("display_name", &mut self.display_name),
            5 => Named("contract_state", &mut self.contract_state),
            6 => Named("contract_signed_time", &mut self.contract_signed_time),
            7 => Named("contract_terminated_time", &mut self.contract_terminated_time),
            8 => Named("contract_terminated_mode", &mut self.contract_terminated_mode),
            9 => Named("contract_termination_remark", &mut self.contract_termination_remark),
            10 => Named("repayment_day", &mut self.repayment_day),
            11 => Named("repayment_amount_limit", &mut self.repayment_amount_limit),
            12 => Named("appid", &mut self.appid),
            13 => Named("openid", &mut self.openid),
            _ => return None,
        })
    }
}

message!(Content);
