//! `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON) (partner)

pub use crate::notifications::brand_member_card_sp_user_card_create::{
    CardType, CommonFieldList, Content, CustomFieldList, Name, Type, UserCardState,
    UserInformation, ValidDateInformation,
};
