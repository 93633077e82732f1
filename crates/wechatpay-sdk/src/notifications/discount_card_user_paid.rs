//! `DISCOUNT_CARD.USER_PAID`: 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) (direct)

/// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
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
    /// `out_card_code`
    pub out_card_code: Option<String>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `unfinished_reason`
    pub unfinished_reason: Option<String>,
    /// `total_amount`，单位为分
    pub total_amount: Option<crate::Fen>,
    /// `pay_information`
    pub pay_information: Option<PayInformation>,
}

/// `PayInformation`
#[non_exhaustive]
pub struct PayInformation {
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `pay_state`
    pub pay_state: Option<String>,
    /// `pay_amount`，单位为分
    pub pay_amount: Option<crate::Fen>,
    /// `pay_time`
    pub pay_time: Option<crate::Time>,
}

message! {
    Content {
        0 => appid: "appid",
        1 => openid: "openid",
        2 => card_id: "card_id",
        3 => card_template_id: "card_template_id",
        4 => out_card_code: "out_card_code",
        5 => mchid: "mchid",
        6 => state: "state",
        7 => unfinished_reason: "unfinished_reason",
        8 => total_amount: "total_amount",
        9 => pay_information: "pay_information",
    }
    PayInformation {
        0 => transaction_id: "transaction_id",
        1 => pay_state: "pay_state",
        2 => pay_amount: "pay_amount",
        3 => pay_time: "pay_time",
    }
}
