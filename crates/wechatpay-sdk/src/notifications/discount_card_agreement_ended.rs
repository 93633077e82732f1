//! `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON) · Discount card agreement ended
//!
//! 微信先享卡的守约状态变化时通知商户，商户据此了解用户是否完成约定。模式：普通商户。
//!
//! Tells the merchant that the agreement state of a user's discount card has changed. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [apis/chapter6_3_5.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml)

/// 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON) · Discount card agreement ended
#[non_exhaustive]
pub struct Content {
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识 · User openid
    pub openid: Option<String>,
    /// 先享卡ID · Discount card ID
    pub card_id: Option<String>,
    /// 先享卡模板ID · Discount card template ID
    pub card_template_id: Option<String>,
    /// 创建时间 · Creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 目标列表 · Objectives
    pub objectives: Option<Vec<Objectives>>,
    /// 商户领卡号 · Merchant card claim number
    pub out_card_code: Option<String>,
    /// 优惠列表 · Discounts
    pub rewards: Option<Vec<Rewards>>,
    /// 状态 · Status
    pub state: Option<String>,
    /// 约定时间段 · Agreed period
    pub time_range: Option<TimeRange>,
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 未完成约定原因 · Reason for unfinished agreement
    pub unfinished_reason: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 目标列表 · Objectives
#[non_exhaustive]
pub struct Objectives {
    /// 目标ID · Objective ID
    pub objective_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 优惠列表 · Discounts
#[non_exhaustive]
pub struct Rewards {
    /// 优惠ID · Discount ID
    pub reward_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 约定时间段 · Agreed period
#[non_exhaustive]
pub struct TimeRange {
    /// 开始时间 · Start time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub begin_time: Option<crate::Time>,
    /// 结束时间 · End time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub end_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => appid: Optional "appid",
        1 => openid: Optional "openid",
        2 => card_id: Optional "card_id",
        3 => card_template_id: Optional "card_template_id",
        4 => create_time: Optional "create_time",
        5 => mchid: Optional "mchid",
        6 => objectives: Optional "objectives",
        7 => out_card_code: Optional "out_card_code",
        8 => rewards: Optional "rewards",
        9 => state: Optional "state",
        10 => time_range: Optional "time_range",
        11 => total_amount: Optional "total_amount",
        12 => unfinished_reason: Optional "unfinished_reason",
    }
    Objectives {
        0 => objective_id: Optional "objective_id",
    }
    Rewards {
        0 => reward_id: Optional "reward_id",
    }
    TimeRange {
        0 => begin_time: Optional "begin_time",
        1 => end_time: Optional "end_time",
    }
}
