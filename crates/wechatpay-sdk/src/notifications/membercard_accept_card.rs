//! `MEMBERCARD.ACCEPT_CARD`: 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) (direct and partner)

enumeration! {
    /// 事件类型
    EventType {
        NEW_ACTIVATE = "NEW_ACTIVATE",
        RECOVER = "RECOVER",
        MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
    }
}

/// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 事件类型
    pub event_type: EventType,
    /// 会员卡ID
    pub card_id: Option<String>,
    /// 会员卡code
    pub code: Option<String>,
    /// 激活时间
    pub event_time: Option<crate::Time>,
    /// 用户标识
    pub openid: Option<String>,
    /// 用户统一标识
    pub unionid: Option<String>,
    /// 加密手机号，加密传输
    pub phone_number: Option<crate::Sensitive>,
    /// 自定义场景值
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
