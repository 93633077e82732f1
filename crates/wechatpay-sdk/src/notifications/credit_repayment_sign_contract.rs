//! `CREDIT_REPAYMENT.SIGN_CONTRACT`: 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) (partner)

pub use crate::shared::v3_credit_repayment_partner_contracts_terminate_post::{
    ContractState, ContractTerminatedMode,
};

/// 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON)（其他接口共用）
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
    pub contract_state: Option<crate::Enumeration<ContractState>>,
    /// 协议签署时间
    pub contract_signed_time: Option<String>,
    /// 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// 协议解约方式
    pub contract_terminated_mode: Option<crate::Enumeration<ContractTerminatedMode>>,
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

message! {
    Content {
        0 => sp_mchid: "sp_mchid",
        1 => contract_id: "contract_id",
        2 => plan_id: "plan_id",
        3 => out_contract_code: "out_contract_code",
        4 => display_name: "display_name",
        5 => contract_state: "contract_state",
        6 => contract_signed_time: "contract_signed_time",
        7 => contract_terminated_time: "contract_terminated_time",
        8 => contract_terminated_mode: "contract_terminated_mode",
        9 => contract_termination_remark: "contract_termination_remark",
        10 => repayment_day: "repayment_day",
        11 => repayment_amount_limit: "repayment_amount_limit",
        12 => appid: "appid",
        13 => openid: "openid",
    }
}
