//! `FACEPAY.USER_STATE_CHANGE`: 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) · Face payment contract state changed
//!
//! 用户的刷脸支付签约状态变更时发出，商户或服务商据此更新用户状态。模式：普通商户、服务商。
//!
//! Sent when a user's face payment contract state has changed. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [develop/offline-brushing.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html)

/// 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) · Face payment contract state changed
#[non_exhaustive]
pub struct Content {
    /// 微信刷脸用户ID · WeChat face payment user ID
    pub user_id: Option<String>,
    /// 商户刷脸用户ID · Merchant face payment user ID
    pub out_user_id: Option<String>,
    /// 机构编号 · Institution ID
    pub organization_id: Option<String>,
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 通知创建时间 · Notification creation time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub notify_create_time: Option<String>,
    /// 微信APPID · WeChat app ID
    pub appid: Option<String>,
    /// 微信用户openid · User openid
    pub openid: Option<String>,
    /// 签约ID · Contract ID
    pub contract_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => user_id: Optional "user_id",
        1 => out_user_id: Optional "out_user_id",
        2 => organization_id: Optional "organization_id",
        3 => mch_id: Optional "mch_id",
        4 => notify_create_time: Optional "notify_create_time",
        5 => appid: Optional "appid",
        6 => openid: Optional "openid",
        7 => contract_id: Optional "contract_id",
    }
}
