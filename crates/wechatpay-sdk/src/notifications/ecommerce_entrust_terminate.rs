//! `ECOMMERCE_ENTRUST.TERMINATE`: 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 协议解约方式
    ContractTerminationMode {
        USER_TERMINATE = "USER_TERMINATE",
        MCH_API_TERMINATE = "MCH_API_TERMINATE",
        WEPAY_WEB_TERMINATE = "WEPAY_WEB_TERMINATE",
        CUSTOMER_SERVICE_TERMINATE = "CUSTOMER_SERVICE_TERMINATE",
        SYSTEM_TERMINATE = "SYSTEM_TERMINATE",
    }
}

/// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
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
    /// 协议解约方式
    pub contract_termination_mode: Option<Enumeration<ContractTerminationMode>>,
    /// 操作时间
    pub operate_time: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("out_contract_code", &mut self.out_contract_code),
            2 => Named("plan_id", &mut self.plan_id),
            3 => Named("appid", &mut self.appid),
            4 => Named("openid", &mut self.openid),
            5 => Named("contract_termination_mode", &mut self.contract_termination_mode),
            6 => Named("operate_time", &mut self.operate_time),
            7 => Named("attach", &mut self.attach),
            _ => return None,
        })
    }
}

message!(Content);
