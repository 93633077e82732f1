//! `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) (partner)

use crate::message::{Message, Named, message};

/// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 品牌ID
    pub brand_id: Option<String>,
    /// 会员卡模板ID
    pub card_id: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 会员卡code
    pub user_card_code: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("brand_id", &mut self.brand_id),
            1 => Named("card_id", &mut self.card_id),
            2 => Named("openid", &mut self.openid),
            3 => Named("user_card_code", &mut self.user_card_code),
            _ => return None,
        })
    }
}

message!(Content);
