//! `PAYSCORE.USER_ACCEPTED`: 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON) (direct)

use crate::message::{Enumeration, Members, Message, Time, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("contract_id", &mut self.contract_id),
            ("mchid", &mut self.mchid),
            ("appid", &mut self.appid),
            ("openid", &mut self.openid),
            ("plan_id", &mut self.plan_id),
            ("contract_status", &mut self.contract_status),
            ("create_time", &mut self.create_time),
            ("out_contract_code", &mut self.out_contract_code),
            ("sub_appid", &mut self.sub_appid),
            ("sub_mchid", &mut self.sub_mchid),
            ("channel_id", &mut self.channel_id),
            ("service_id", &mut self.service_id),
            ("sub_openid", &mut self.sub_openid),
            ("user_service_status", &mut self.user_service_status),
            ("openorclose_time", &mut self.openorclose_time),
            ("authorization_code", &mut self.authorization_code),
            ("out_request_no", &mut self.out_request_no),
        ]);
    }
}

message!(Content);
