//! `MEMBERCARD.ACCEPT_CARD`: 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
use crate::sensitive::Sensitive;

enumeration! {
    /// 事件类型
    EventType {
        NEW_ACTIVATE = "NEW_ACTIVATE",
        RECOVER = "RECOVER",
        MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
    }
}

/// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
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
    /// 加密手机号，加密传输
    pub phone_number: Option<Sensitive>,
    /// 自定义场景值
    pub outer_str: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("event_type", &mut self.event_type),
            1 => Named("card_id", &mut self.card_id),
            2 => Named("code", &mut self.code),
            3 => Named("event_time", &mut self.event_time),
            4 => Named("openid", &mut self.openid),
            5 => Named("unionid", &mut self.unionid),
            6 => Named("phone_number", &mut self.phone_number),
            7 => Named("outer_str", &mut self.outer_str),
            _ => return None,
        })
    }
}

message!(Content);
