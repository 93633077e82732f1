//! `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) · Membership card activated
//!
//! 用户激活会员卡后发出，商户或服务商据此获取用户信息并开通会员权益。模式：普通商户、服务商。
//!
//! Sent when a user has activated a membership card. Open the member's rights. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012288215](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [partner/4012163936](https://pay.weixin.qq.com/doc/v3/partner/4012163936)

enumeration! {
    /// 事件类型 · Event type
    EventType {
        /// `MEMBER_CARD_ACTIVATE`: 会员卡激活 · Membership card activated
        MEMBER_CARD_ACTIVATE = "MEMBER_CARD_ACTIVATE",
    }
}

enumeration! {
    /// 激活场景 · Activation scenario
    ActivateScene {
        /// `NEW_ACTIVATE`: 首次激活 · First activation
        NEW_ACTIVATE = "NEW_ACTIVATE",
        /// `RECOVER`: 恢复会员卡 · Membership card restored
        RECOVER = "RECOVER",
    }
}

/// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) · Membership card activated
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
    /// 激活场景 · Activation scenario
    pub activate_scene: ActivateScene,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 用户统一标识 · User unionid
    pub unionid: Option<String>,
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
        4 => activate_scene: Optional "activate_scene",
        5 => openid: Optional "openid",
        6 => unionid: Optional "unionid",
        7 => outer_str: Optional "outer_str",
    }
}
