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
        NEW_ACTIVATE = "NEW_ACTIVATE",
        RECOVER = "RECOVER",
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
    pub event_time: Option<crate::Time>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 用户统一标识 · User unionid
    pub unionid: Option<String>,
    /// 加密手机号，加密传输 · Encrypted phone number, encrypted on the way
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
