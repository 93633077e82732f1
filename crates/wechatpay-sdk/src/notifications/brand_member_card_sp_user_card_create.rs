//! `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON) (partner)

pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
    CardType, ValidDateInformation,
};
pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
pub use crate::shared::v3_brand_partner_card_member_user_cards_import_by_openid_post::{
    Name, ResponseUserInformation as UserInformation,
    UserInformationCommonFieldList as CommonFieldList,
    UserInformationCustomFieldList as CustomFieldList,
};

enumeration! {
    /// 用户会员卡状态
    UserCardState {
        NOT_EFFECTIVE = "NOT_EFFECTIVE",
        EFFECTIVE = "EFFECTIVE",
        EXPIRED = "EXPIRED",
        UNAVAILABLE = "UNAVAILABLE",
        DELETE = "DELETE",
    }
}

/// 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON)（其他接口共用）
#[non_exhaustive]
pub struct Content {
    /// 会员卡code
    pub user_card_code: Option<String>,
    /// 会员卡模板ID
    pub card_id: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 卡背景颜色
    pub card_color: Option<String>,
    /// 卡背景图URL
    pub card_picture_url: Option<String>,
    /// 品牌ID
    pub brand_id: Option<String>,
    /// 会员卡类型
    pub card_type: Option<crate::Enumeration<CardType>>,
    /// 加密的手机号，加密传输
    pub phone_number: Option<crate::Sensitive>,
    /// 等级
    pub level: Option<String>,
    /// 会员卡有效期
    pub valid_date_information: Option<ValidDateInformation>,
    /// 领取时间
    pub pickup_time: Option<crate::Time>,
    /// 用户开卡时填写的个人信息
    pub user_information: Option<UserInformation>,
    /// 商家数据包
    pub attach: Option<String>,
    /// 用户会员卡状态
    pub user_card_state: Option<crate::Enumeration<UserCardState>>,
    /// 作废原因
    pub invalid_reason: Option<String>,
    /// 作废时间
    pub invalid_time: Option<crate::Time>,
    /// 创建时间
    pub create_time: Option<crate::Time>,
    /// 更新时间
    pub modify_time: Option<crate::Time>,
}

message! {
    Content {
        0 => user_card_code: "user_card_code",
        1 => card_id: "card_id",
        2 => openid: "openid",
        3 => card_color: "card_color",
        4 => card_picture_url: "card_picture_url",
        5 => brand_id: "brand_id",
        6 => card_type: "card_type",
        7 => phone_number: "phone_number",
        8 => level: "level",
        9 => valid_date_information: "valid_date_information",
        10 => pickup_time: "pickup_time",
        11 => user_information: "user_information",
        12 => attach: "attach",
        13 => user_card_state: "user_card_state",
        14 => invalid_reason: "invalid_reason",
        15 => invalid_time: "invalid_time",
        16 => create_time: "create_time",
        17 => modify_time: "modify_time",
    }
}
