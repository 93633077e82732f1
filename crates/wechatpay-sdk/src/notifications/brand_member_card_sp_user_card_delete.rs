//! `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON) (partner)

pub use crate::notifications::brand_member_card_sp_user_card_create::{Content, UserCardState};
pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post::{
    CardType, ValidDateInformation,
};
pub use crate::shared::v3_brand_partner_card_member_cards_card_id_invalidate_post_type::Type;
pub use crate::shared::v3_brand_partner_card_member_user_cards_import_by_openid_post::{
    Name, ResponseUserInformation as UserInformation,
    UserInformationCommonFieldList as CommonFieldList,
    UserInformationCustomFieldList as CustomFieldList,
};
