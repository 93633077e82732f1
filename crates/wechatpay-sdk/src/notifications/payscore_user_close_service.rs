//! `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) (direct and partner)

/// 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON)
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

message! {
    Content {
        0 => appid: "appid",
        1 => mchid: "mchid",
        2 => sub_appid: "sub_appid",
        3 => sub_mchid: "sub_mchid",
        4 => channel_id: "channel_id",
        5 => service_id: "service_id",
        6 => openid: "openid",
        7 => sub_openid: "sub_openid",
        8 => user_service_status: "user_service_status",
        9 => openorclose_time: "openorclose_time",
        10 => authorization_code: "authorization_code",
        11 => out_request_no: "out_request_no",
    }
}
