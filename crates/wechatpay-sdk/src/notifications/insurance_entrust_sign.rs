//! `INSURANCE_ENTRUST.SIGN`: 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON) (direct)

pub use crate::notifications::entrust_sign::{ContractTerminateInfo, ContractTerminationMode};
pub use crate::notifications::entrust_terminate::ContractState;

/// 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON)（其他接口共用）
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
    pub insured_display_name: Option<String>,
    /// 委托代扣协议状态
    pub contract_state: Option<crate::Enumeration<ContractState>>,
    /// 协议签署时间
    pub contract_signed_time: Option<crate::Time>,
    /// 协议到期时间
    pub contract_expired_time: Option<crate::Time>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// 协议解约信息
    pub contract_terminate_info: Option<ContractTerminateInfo>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => contract_id: "contract_id",
        2 => appid: "appid",
        3 => plan_id: "plan_id",
        4 => out_contract_code: "out_contract_code",
        5 => insured_display_name: "insured_display_name",
        6 => contract_state: "contract_state",
        7 => contract_signed_time: "contract_signed_time",
        8 => contract_expired_time: "contract_expired_time",
        9 => openid: "openid",
        10 => contract_terminate_info: "contract_terminate_info",
    }
}
