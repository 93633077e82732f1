//! What `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` has in common with other areas.

use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;

enumeration! {
    /// 会员卡类型
    CardType {
        PURCHASE = "PURCHASE",
        NORMAL = "NORMAL",
        BALANCE = "BALANCE",
    }
}

/// 会员卡有效期
#[non_exhaustive]
pub struct ValidDateInformation {
    /// 有效期类型
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 有效期开始时间
    pub available_begin_time: Option<crate::Time>,
    /// 有效期结束时间
    pub available_end_time: Option<crate::Time>,
    /// 生效后N天内有效
    pub available_day_after_receive: Option<i64>,
}

message! {
    ValidDateInformation {
        0 => r#type: "type",
        1 => available_begin_time: "available_begin_time",
        2 => available_end_time: "available_end_time",
        3 => available_day_after_receive: "available_day_after_receive",
    }
}
