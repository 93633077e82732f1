//! `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) · Score service authorisation cancelled
//!
//! 用户解除支付分服务授权后发出，商户或服务商此后不应再据该授权创建服务订单。模式：普通商户、服务商。
//!
//! Sent when a user has cancelled the authorisation of a WeChat Pay Score service. Create no more service orders under it. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [partner/4012160692](https://pay.weixin.qq.com/doc/v3/partner/4012160692)

/// 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) · Score service authorisation cancelled
#[non_exhaustive]
pub struct Content {
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 子商户的商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 调用授权服务接口提交的渠道商商户号 · Channel partner ID
    pub channel_id: Option<String>,
    /// 服务ID · Service ID
    pub service_id: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 子商户公众号下OpenID · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// 回调状态 · Notification status
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间 · Authorisation or revocation time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub openorclose_time: Option<String>,
    /// 授权协议号 · Authorisation contract number
    pub authorization_code: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识 · Merchant authorisation request number
    pub out_request_no: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => appid: Optional "appid",
        1 => mchid: Optional "mchid",
        2 => sub_appid: Optional "sub_appid",
        3 => sub_mchid: Optional "sub_mchid",
        4 => channel_id: Optional "channel_id",
        5 => service_id: Optional "service_id",
        6 => openid: Optional "openid",
        7 => sub_openid: Optional "sub_openid",
        8 => user_service_status: Optional "user_service_status",
        9 => openorclose_time: Optional "openorclose_time",
        10 => authorization_code: Optional "authorization_code",
        11 => out_request_no: Optional "out_request_no",
    }
}
