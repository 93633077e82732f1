//! `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
use crate::sensitive::Sensitive;

enumeration! {
    /// 会员卡类型
    CardType {
        PURCHASE = "PURCHASE",
        NORMAL = "NORMAL",
        BALANCE = "BALANCE",
    }
}

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

enumeration! {
    /// 有效期类型
    Type {
        FIX_TIME_RANGE = "FIX_TIME_RANGE",
        FIX_TERM = "FIX_TERM",
        PERMANENT = "PERMANENT",
    }
}

enumeration! {
    /// 平台提供的通用开卡信息字段
    Name {
        USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
        USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
        USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
        USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
        USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
        USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
    }
}

/// 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON)
#[derive(Clone, Default)]
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
    pub card_type: Option<Enumeration<CardType>>,
    /// 加密的手机号，加密传输
    pub phone_number: Option<Sensitive>,
    /// 等级
    pub level: Option<String>,
    /// 会员卡有效期
    pub valid_date_information: Option<ValidDateInformation>,
    /// 领取时间
    pub pickup_time: Option<Time>,
    /// 用户开卡时填写的个人信息
    pub user_information: Option<UserInformation>,
    /// 商家数据包
    pub attach: Option<String>,
    /// 用户会员卡状态
    pub user_card_state: Option<Enumeration<UserCardState>>,
    /// 作废原因
    pub invalid_reason: Option<String>,
    /// 作废时间
    pub invalid_time: Option<String>,
    /// 创建时间
    pub create_time: Option<Time>,
    /// 更新时间
    pub modify_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("user_card_code", &mut self.user_card_code),
            1 => Named("card_id", &mut self.card_id),
            2 => Named("openid", &mut self.openid),
            3 => Named("card_color", &mut self.card_color),
            4 => Named("card_picture_url", &mut self.card_picture_url),
            5 => Named("brand_id", &mut self.brand_id),
            6 => Named("card_type", &mut self.card_type),
            7 => Named("phone_number", &mut self.phone_number),
            8 => Named("level", &mut self.level),
            9 => Named("valid_date_information", &mut self.valid_date_information),
            10 => Named("pickup_time", &mut self.pickup_time),
            11 => Named("user_information", &mut self.user_information),
            12 => Named("attach", &mut self.attach),
            13 => Named("user_card_state", &mut self.user_card_state),
            14 => Named("invalid_reason", &mut self.invalid_reason),
            15 => Named("invalid_time", &mut self.invalid_time),
            16 => Named("create_time", &mut self.create_time),
            17 => Named("modify_time", &mut self.modify_time),
            _ => return None,
        })
    }
}

/// 会员卡有效期
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidDateInformation {
    /// 有效期类型
    pub r#type: Option<Enumeration<Type>>,
    /// 有效期开始时间
    pub available_begin_time: Option<Time>,
    /// 有效期结束时间
    pub available_end_time: Option<Time>,
    /// 生效后N天内有效
    pub available_day_after_receive: Option<i64>,
}

impl Message for ValidDateInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("type", &mut self.r#type),
            1 => Named("available_begin_time", &mut self.available_begin_time),
            2 => Named("available_end_time", &mut self.available_end_time),
            3 => Named("available_day_after_receive", &mut self.available_day_after_receive),
            _ => return None,
        })
    }
}

/// 用户开卡时填写的个人信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInformation {
    /// 平台提供的通用开卡信息字段
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段
    pub custom_field_list: Option<Vec<CustomFieldList>>,
}

impl Message for UserInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("common_field_list", &mut self.common_field_list),
            1 => Named("custom_field_list", &mut self.custom_field_list),
            _ => return None,
        })
    }
}

/// 平台提供的通用开卡信息字段
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonFieldList {
    /// 平台提供的通用开卡信息字段
    pub name: Option<Enumeration<Name>>,
    /// 加密的用户开卡时填写的个人信息，加密传输
    pub value: Option<Sensitive>,
}

impl Message for CommonFieldList {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("name", &mut self.name),
            1 => Named("value", &mut self.value),
            _ => return None,
        })
    }
}

/// 商户自定义的开卡信息字段
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldList {
    /// 字段名称
    pub name: Option<String>,
    /// 加密的用户选择的字段值列表，加密传输
    pub user_chosen_values: Option<Vec<Sensitive>>,
}

impl Message for CustomFieldList {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("name", &mut self.name),
            1 => Named("user_chosen_values", &mut self.user_chosen_values),
            _ => return None,
        })
    }
}

message!(Content, ValidDateInformation, UserInformation, CommonFieldList, CustomFieldList);
