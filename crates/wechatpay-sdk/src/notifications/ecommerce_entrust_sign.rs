//! `ECOMMERCE_ENTRUST.SIGN`: 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON) (partner)

use crate::message::{Members, Message, message};

/// 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// 协议到期时间
    pub contract_expired_time: Option<String>,
    /// 操作时间
    pub operate_time: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("out_contract_code", &mut self.out_contract_code),
            ("plan_id", &mut self.plan_id),
            ("appid", &mut self.appid),
            ("openid", &mut self.openid),
            ("contract_expired_time", &mut self.contract_expired_time),
            ("operate_time", &mut self.operate_time),
            ("attach", &mut self.attach),
        ]);
    }
}

message!(Content);
