//! `MEMBERCARD.USERCARD_MANAGE`: 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) · Membership card managed by user
//!
//! 用户管理自己的会员卡时发出，商户或服务商据此更新该会员卡的状态。模式：普通商户、服务商。
//!
//! Sent when a user has managed a membership card. Update the state of the card. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012288215](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [partner/4012163936](https://pay.weixin.qq.com/doc/v3/partner/4012163936)

enumeration! {
    /// 事件类型 · Event type
    EventType {
        /// `USER_VIEW_MEMBERCARD`: 用户查看会员卡 · The user viewed the membership card
        USER_VIEW_MEMBERCARD = "USER_VIEW_MEMBERCARD",
        /// `USER_DELETE_MEMBERCARD`: 用户删除会员卡 · The user deleted the membership card
        USER_DELETE_MEMBERCARD = "USER_DELETE_MEMBERCARD",
        /// `USER_MODIFY_INFORMATION`: 用户修改资料 · The user changed the data
        USER_MODIFY_INFORMATION = "USER_MODIFY_INFORMATION",
    }
}

/// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) · Membership card managed by user
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
    }
}
