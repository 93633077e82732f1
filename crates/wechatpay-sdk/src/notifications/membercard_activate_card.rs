//! `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Members, Message, Time, enumeration, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("event_type", &mut self.event_type),
            ("card_id", &mut self.card_id),
            ("code", &mut self.code),
            ("event_time", &mut self.event_time),
            ("activate_scene", &mut self.activate_scene),
            ("openid", &mut self.openid),
            ("unionid", &mut self.unionid),
            ("outer_str", &mut self.outer_str),
        ]);
    }
}

message!(Content);
