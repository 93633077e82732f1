//! `PAPAY.SIGN`: 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 协议解约方式
    ContractTerminationMode {
        USER = "USER",
        MERCHANT = "MERCHANT",
        PLATFORM = "PLATFORM",
    }
}

/// 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// 协议解约方式
    pub contract_termination_mode: Option<Enumeration<ContractTerminationMode>>,
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 操作时间
    pub operate_time: Option<String>,
    /// 协议到期时间
    pub contract_expired_time: Option<String>,
    /// 普通服务商商户号
    pub sp_mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 子商户的AppID
    pub sub_appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub sp_openid: Option<String>,
    /// 子商户AppID对应的用户OpenID
    pub sub_openid: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("out_contract_code", &mut self.out_contract_code),
            2 => Named("appid", &mut self.appid),
            3 => Named("openid", &mut self.openid),
            4 => Named("contract_termination_mode", &mut self.contract_termination_mode),
            5 => Named("contract_id", &mut self.contract_id),
            6 => Named("plan_id", &mut self.plan_id),
            7 => Named("operate_time", &mut self.operate_time),
            8 => Named("contract_expired_time", &mut self.contract_expired_time),
            9 => Named("sp_mchid", &mut self.sp_mchid),
            10 => Named("sp_appid", &mut self.sp_appid),
            11 => Named("sub_mchid", &mut self.sub_mchid),
            12 => Named("sub_appid", &mut self.sub_appid),
            13 => Named("sp_openid", &mut self.sp_openid),
            14 => Named("sub_openid", &mut self.sub_openid),
            _ => return None,
        })
    }
}

message!(Content);
