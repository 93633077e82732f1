//! `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)

use crate::message::{Members, Message, message};

/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 普通服务商商户号
    pub mchid: Option<String>,
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
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
            ("openid", &mut self.openid),
        ]);
    }
}

message!(Content);
