//! `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) (direct)

use crate::message::{Enumeration, Message, Named, message};

pub use crate::notifications::entrust_terminate::ContractState;

/// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 返回状态码
    pub code: Option<String>,
    /// 返回信息
    pub messsage: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识
    pub out_user_code: Option<String>,
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 签约用户的名称
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态
    pub contract_state: Option<Enumeration<ContractState>>,
    /// 协议签署时间
    pub contract_signed_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("code", &mut self.code),
            1 => Named("messsage", &mut self.messsage),
            2 => Named("mchid", &mut self.mchid),
            3 => Named("appid", &mut self.appid),
            4 => Named("openid", &mut self.openid),
            5 => Named("plan_id", &mut self.plan_id),
            6 => Named("out_contract_code", &mut self.out_contract_code),
            7 => Named("out_user_code", &mut self.out_user_code),
            8 => Named("contract_id", &mut self.contract_id),
            9 => Named("contract_display_account", &mut self.contract_display_account),
            10 => Named("contract_state", &mut self.contract_state),
            11 => Named("contract_signed_time", &mut self.contract_signed_time),
            _ => return None,
        })
    }
}

message!(Content);
