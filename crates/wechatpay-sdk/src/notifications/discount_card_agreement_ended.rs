//! `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON) (direct)

use crate::message::{Fen, Message, Named, Time, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("openid", &mut self.openid),
            2 => Named("card_id", &mut self.card_id),
            3 => Named("card_template_id", &mut self.card_template_id),
            4 => Named("create_time", &mut self.create_time),
            5 => Named("mchid", &mut self.mchid),
            6 => Named("objectives", &mut self.objectives),
            7 => Named("out_card_code", &mut self.out_card_code),
            8 => Named("rewards", &mut self.rewards),
            9 => Named("state", &mut self.state),
            10 => Named("time_range", &mut self.time_range),
            11 => Named("total_amount", &mut self.total_amount),
            12 => Named("unfinished_reason", &mut self.unfinished_reason),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("objective_id", &mut self.objective_id),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("reward_id", &mut self.reward_id),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("begin_time", &mut self.begin_time),
            1 => Named("end_time", &mut self.end_time),
            _ => return None,
        })
    }
}

message!(Content, Objectives, Rewards, TimeRange);
