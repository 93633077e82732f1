//! `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)

use crate::message::{Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("contract_id", &mut self.contract_id),
            2 => Named("appid", &mut self.appid),
            3 => Named("plan_id", &mut self.plan_id),
            4 => Named("out_contract_code", &mut self.out_contract_code),
            5 => Named("openid", &mut self.openid),
            _ => return None,
        })
    }
}

message!(Content);
