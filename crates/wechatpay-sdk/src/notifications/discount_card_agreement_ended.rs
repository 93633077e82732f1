//! `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON) (direct)

use crate::message::{Fen, Members, Message, Time, message};

/// 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 公众账号ID
    pub appid: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// 先享卡ID
    pub card_id: Option<String>,
    /// `card_template_id`
    pub card_template_id: Option<String>,
    /// `create_time`
    pub create_time: Option<Time>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `objectives`
    pub objectives: Option<Vec<Objectives>>,
    /// `out_card_code`
    pub out_card_code: Option<String>,
    /// `rewards`
    pub rewards: Option<Vec<Rewards>>,
    /// `state`
    pub state: Option<String>,
    /// `time_range`
    pub time_range: Option<TimeRange>,
    /// `total_amount`，单位为分
    pub total_amount: Option<Fen>,
    /// `unfinished_reason`
    pub unfinished_reason: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("appid", &mut self.appid),
            ("openid", &mut self.openid),
            ("card_id", &mut self.card_id),
            ("card_template_id", &mut self.card_template_id),
            ("create_time", &mut self.create_time),
            ("mchid", &mut self.mchid),
            ("objectives", &mut self.objectives),
            ("out_card_code", &mut self.out_card_code),
            ("rewards", &mut self.rewards),
            ("state", &mut self.state),
            ("time_range", &mut self.time_range),
            ("total_amount", &mut self.total_amount),
            ("unfinished_reason", &mut self.unfinished_reason),
        ]);
    }
}

/// `Objectives`
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Objectives {
    /// `objective_id`
    pub objective_id: Option<String>,
}

impl Message for Objectives {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("objective_id", &mut self.objective_id)]);
    }
}

/// `Rewards`
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rewards {
    /// `reward_id`
    pub reward_id: Option<String>,
}

impl Message for Rewards {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("reward_id", &mut self.reward_id)]);
    }
}

/// `TimeRange`
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// `begin_time`
    pub begin_time: Option<Time>,
    /// `end_time`
    pub end_time: Option<String>,
}

impl Message for TimeRange {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
    }
}

message!(Content, Objectives, Rewards, TimeRange);
