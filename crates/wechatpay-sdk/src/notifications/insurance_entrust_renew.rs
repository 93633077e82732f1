//! `INSURANCE_ENTRUST.RENEW`: 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON) (direct)

use crate::message::{Enumeration, Message, Named, message};

pub use crate::notifications::entrust_sign::{ContractTerminateInfo, ContractTerminationMode};
pub use crate::notifications::entrust_terminate::ContractState;

/// 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON)
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
    pub insured_display_name: Option<String>,
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
            5 => Named("insured_display_name", &mut self.insured_display_name),
            6 => Named("contract_state", &mut self.contract_state),
            7 => Named("contract_signed_time", &mut self.contract_signed_time),
            8 => Named("contract_expired_time", &mut self.contract_expired_time),
            9 => Named("openid", &mut self.openid),
            10 => Named("contract_terminate_info", &mut self.contract_terminate_info),
            _ => return None,
        })
    }
}

message!(Content);
