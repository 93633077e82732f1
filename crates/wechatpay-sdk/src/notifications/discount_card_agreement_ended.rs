//! `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON) (direct)

/// 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON)（其他接口共用）
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
    pub create_time: Option<crate::Time>,
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
    pub total_amount: Option<crate::Fen>,
    /// `unfinished_reason`
    pub unfinished_reason: Option<String>,
}

/// `Objectives`
#[non_exhaustive]
pub struct Objectives {
    /// `objective_id`
    pub objective_id: Option<String>,
}

/// `Rewards`
#[non_exhaustive]
pub struct Rewards {
    /// `reward_id`
    pub reward_id: Option<String>,
}

/// `TimeRange`
#[non_exhaustive]
pub struct TimeRange {
    /// `begin_time`
    pub begin_time: Option<crate::Time>,
    /// `end_time`
    pub end_time: Option<crate::Time>,
}

message! {
    Content {
        0 => appid: "appid",
        1 => openid: "openid",
        2 => card_id: "card_id",
        3 => card_template_id: "card_template_id",
        4 => create_time: "create_time",
        5 => mchid: "mchid",
        6 => objectives: "objectives",
        7 => out_card_code: "out_card_code",
        8 => rewards: "rewards",
        9 => state: "state",
        10 => time_range: "time_range",
        11 => total_amount: "total_amount",
        12 => unfinished_reason: "unfinished_reason",
    }
    Objectives {
        0 => objective_id: "objective_id",
    }
    Rewards {
        0 => reward_id: "reward_id",
    }
    TimeRange {
        0 => begin_time: "begin_time",
        1 => end_time: "end_time",
    }
}
