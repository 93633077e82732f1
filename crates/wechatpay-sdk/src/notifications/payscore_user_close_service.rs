//! `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) (direct and partner)

use crate::message::{Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("mchid", &mut self.mchid),
            2 => Named("sub_appid", &mut self.sub_appid),
            3 => Named("sub_mchid", &mut self.sub_mchid),
            4 => Named("channel_id", &mut self.channel_id),
            5 => Named("service_id", &mut self.service_id),
            6 => Named("openid", &mut self.openid),
            7 => Named("sub_openid", &mut self.sub_openid),
            8 => Named("user_service_status", &mut self.user_service_status),
            9 => Named("openorclose_time", &mut self.openorclose_time),
            10 => Named("authorization_code", &mut self.authorization_code),
            11 => Named("out_request_no", &mut self.out_request_no),
            _ => return None,
        })
    }
}

message!(Content);
