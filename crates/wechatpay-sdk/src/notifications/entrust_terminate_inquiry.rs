//! `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) (direct)

use crate::message::{Enumeration, Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("code", &mut self.code),
            ("messsage", &mut self.messsage),
            ("mchid", &mut self.mchid),
            ("appid", &mut self.appid),
            ("openid", &mut self.openid),
            ("plan_id", &mut self.plan_id),
            ("out_contract_code", &mut self.out_contract_code),
            ("out_user_code", &mut self.out_user_code),
            ("contract_id", &mut self.contract_id),
            ("contract_display_account", &mut self.contract_display_account),
            ("contract_state", &mut self.contract_state),
            ("contract_signed_time", &mut self.contract_signed_time),
        ]);
    }
}

message!(Content);
