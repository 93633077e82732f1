//! `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) (direct and partner)

use crate::message::{Members, Message, message};

/// 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 调用授权服务接口提交的渠道商商户号
    pub channel_id: Option<String>,
    /// 服务ID
    pub service_id: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
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
            ("appid", &mut self.appid),
            ("mchid", &mut self.mchid),
            ("sub_appid", &mut self.sub_appid),
            ("sub_mchid", &mut self.sub_mchid),
            ("channel_id", &mut self.channel_id),
            ("service_id", &mut self.service_id),
            ("openid", &mut self.openid),
            ("sub_openid", &mut self.sub_openid),
            ("user_service_status", &mut self.user_service_status),
            ("openorclose_time", &mut self.openorclose_time),
            ("authorization_code", &mut self.authorization_code),
            ("out_request_no", &mut self.out_request_no),
        ]);
    }
}

message!(Content);
