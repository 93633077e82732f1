//! `INSURANCE_ENTRUST.RENEW`: 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON) (direct)

use crate::message::{Enumeration, Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("contract_id", &mut self.contract_id),
            ("appid", &mut self.appid),
            ("plan_id", &mut self.plan_id),
            ("out_contract_code", &mut self.out_contract_code),
            ("insured_display_name", &mut self.insured_display_name),
            ("contract_state", &mut self.contract_state),
            ("contract_signed_time", &mut self.contract_signed_time),
            ("contract_expired_time", &mut self.contract_expired_time),
            ("openid", &mut self.openid),
            ("contract_terminate_info", &mut self.contract_terminate_info),
        ]);
    }
}

message!(Content);
