//! `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, Time, enumeration, message};

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
    /// 激活场景
    pub activate_scene: Option<Enumeration<ActivateScene>>,
    /// 用户标识
    pub openid: Option<String>,
    /// 用户统一标识
    pub unionid: Option<String>,
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
            4 => Named("activate_scene", &mut self.activate_scene),
            5 => Named("openid", &mut self.openid),
            6 => Named("unionid", &mut self.unionid),
            7 => Named("outer_str", &mut self.outer_str),
            _ => return None,
        })
    }
}

message!(Content);
