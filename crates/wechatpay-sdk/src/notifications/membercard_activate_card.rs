//! `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) (direct and partner)

enumeration! {
    /// 事件类型
    EventType {
        MEMBER_CARD_ACTIVATE = "MEMBER_CARD_ACTIVATE",
    }
}

enumeration! {
    /// 激活场景
    ActivateScene {
        NEW_ACTIVATE = "NEW_ACTIVATE",
        RECOVER = "RECOVER",
    }
}

/// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
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
    /// 激活场景
    pub activate_scene: ActivateScene,
    /// 用户标识
    pub openid: Option<String>,
    /// 用户统一标识
    pub unionid: Option<String>,
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
        4 => activate_scene: Optional "activate_scene",
        5 => openid: Optional "openid",
        6 => unionid: Optional "unionid",
        7 => outer_str: Optional "outer_str",
    }
}
