//! `MEMBERCARD.USERCARD_MANAGE`: 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Members, Message, Time, enumeration, message};

enumeration! {
    /// 事件类型
    EventType {
        USER_VIEW_MEMBERCARD = "USER_VIEW_MEMBERCARD",
        USER_DELETE_MEMBERCARD = "USER_DELETE_MEMBERCARD",
        USER_MODIFY_INFORMATION = "USER_MODIFY_INFORMATION",
    }
}

/// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 事件类型
    pub event_type: Option<Enumeration<EventType>>,
    /// 会员卡ID
    pub card_id: Option<String>,
    /// 会员卡code
    pub code: Option<String>,
    /// 激活时间
    pub event_time: Option<Time>,
    /// 用户标识
    pub openid: Option<String>,
    /// 用户统一标识
    pub unionid: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("event_type", &mut self.event_type),
            ("card_id", &mut self.card_id),
            ("code", &mut self.code),
            ("event_time", &mut self.event_time),
            ("openid", &mut self.openid),
            ("unionid", &mut self.unionid),
        ]);
    }
}

message!(Content);
