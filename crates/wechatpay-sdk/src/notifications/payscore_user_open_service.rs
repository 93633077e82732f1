//! `PAYSCORE.USER_OPEN_SERVICE`: 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) · Score service authorised
//!
//! 用户授权支付分服务成功后发出，商户或服务商据此可为该用户创建服务订单。模式：普通商户、服务商。
//!
//! Sent when a user has authorised a WeChat Pay Score service. You can then create service orders for the user. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [partner/4012160692](https://pay.weixin.qq.com/doc/v3/partner/4012160692)

enumeration! {
    /// 签约状态 · Contract status
    ContractStatus {
        /// `ADD`: 签约 · Contract signed
        ADD = "ADD",
        /// `DELETE`: 解约 · Contract terminated
        DELETE = "DELETE",
    }
}

/// 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) · Score service authorised
#[non_exhaustive]
pub struct Content {
    /// 微信用户在校园轻松付下的合约的唯一标识 · Campus easy pay contract ID
    pub contract_id: Option<String>,
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 签约模板的唯一标识 · Contract template ID
    pub plan_id: Option<String>,
    /// 签约状态 · Contract status
    pub contract_status: ContractStatus,
    /// 签约完成时间 · Contract signing time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 由商户自行生成的签约号 · Merchant contract number
    pub out_contract_code: Option<String>,
    /// 子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 子商户的商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 调用授权服务接口提交的渠道商商户号 · Channel partner ID
    pub channel_id: Option<String>,
    /// 服务ID · Service ID
    pub service_id: Option<String>,
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
        0 => contract_id: Optional "contract_id",
        1 => mchid: Optional "mchid",
        2 => appid: Optional "appid",
        3 => openid: Optional "openid",
        4 => plan_id: Optional "plan_id",
        5 => contract_status: Optional "contract_status",
        6 => create_time: Optional "create_time",
        7 => out_contract_code: Optional "out_contract_code",
        8 => sub_appid: Optional "sub_appid",
        9 => sub_mchid: Optional "sub_mchid",
        10 => channel_id: Optional "channel_id",
        11 => service_id: Optional "service_id",
        12 => sub_openid: Optional "sub_openid",
        13 => user_service_status: Optional "user_service_status",
        14 => openorclose_time: Optional "openorclose_time",
        15 => authorization_code: Optional "authorization_code",
        16 => out_request_no: Optional "out_request_no",
    }
}
