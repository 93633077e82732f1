//! `PAYSCORE.USER_ACCEPTED`: 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON) (direct)

use crate::message::{Enumeration, Message, Named, Time, message};

pub use crate::notifications::entrust_release::ContractStatus;

/// 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信用户在校园轻松付下的合约的唯一标识
    pub contract_id: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 签约模板的唯一标识
    pub plan_id: Option<String>,
    /// 枚举值
    pub contract_status: Option<Enumeration<ContractStatus>>,
    /// 签约完成时间
    pub create_time: Option<Time>,
    /// 由商户自行生成的签约号
    pub out_contract_code: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 调用授权服务接口提交的渠道商商户号
    pub channel_id: Option<String>,
    /// 服务ID
    pub service_id: Option<String>,
    /// 子商户公众号下OpenID
    pub sub_openid: Option<String>,
    /// 回调状态
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间
    pub openorclose_time: Option<String>,
    /// 授权协议号
    pub authorization_code: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识
    pub out_request_no: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("contract_id", &mut self.contract_id),
            1 => Named("mchid", &mut self.mchid),
            2 => Named("appid", &mut self.appid),
            3 => Named("openid", &mut self.openid),
            4 => Named("plan_id", &mut self.plan_id),
            5 => Named("contract_status", &mut self.contract_status),
            6 => Named("create_time", &mut self.create_time),
            7 => Named("out_contract_code", &mut self.out_contract_code),
            8 => Named("sub_appid", &mut self.sub_appid),
            9 => Named("sub_mchid", &mut self.sub_mchid),
            10 => Named("channel_id", &mut self.channel_id),
            11 => Named("service_id", &mut self.service_id),
            12 => Named("sub_openid", &mut self.sub_openid),
            13 => Named("user_service_status", &mut self.user_service_status),
            14 => Named("openorclose_time", &mut self.openorclose_time),
            15 => Named("authorization_code", &mut self.authorization_code),
            16 => Named("out_request_no", &mut self.out_request_no),
            _ => return None,
        })
    }
}

message!(Content);
