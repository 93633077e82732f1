//! `MEMBERCARD.ACCEPT_CARD`: 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) · Membership card claimed
//!
//! 用户领取会员卡后发出，商户或服务商据此记录用户和会员卡号。模式：普通商户、服务商。
//!
//! Sent when a user has claimed a membership card. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012288215](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [partner/4012163936](https://pay.weixin.qq.com/doc/v3/partner/4012163936)

enumeration! {
    /// 事件类型 · Event type
    EventType {
        /// `NEW_ACTIVATE`: 首次激活 · First activation
        NEW_ACTIVATE = "NEW_ACTIVATE",
        /// `RECOVER`: 恢复会员卡 · Membership card restored
        RECOVER = "RECOVER",
        /// `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: 凭手机号领卡 · Membership card received by phone number
        MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
    }
}

/// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) · Membership card claimed
#[non_exhaustive]
pub struct Content {
    /// 事件类型 · Event type
    pub event_type: EventType,
    /// 会员卡ID · Membership card ID
    pub card_id: Option<String>,
    /// 会员卡code · Membership card code
    pub code: Option<String>,
    /// 激活时间 · Event time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub event_time: Option<crate::Time>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 用户统一标识 · User unionid
    pub unionid: Option<String>,
    /// 加密手机号 · Encrypted phone number
    ///
    /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
    pub phone_number: Option<crate::Sensitive>,
    /// 自定义场景值 · Custom scenario value
    pub outer_str: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => event_type: Optional "event_type",
        1 => card_id: Optional "card_id",
        2 => code: Optional "code",
        3 => event_time: Optional "event_time",
        4 => openid: Optional "openid",
        5 => unionid: Optional "unionid",
        6 => phone_number: Optional "phone_number",
        7 => outer_str: Optional "outer_str",
    }
}
