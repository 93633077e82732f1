//! `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) (partner)

/// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
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

message! {
    Content {
        0 => brand_id: "brand_id",
        1 => card_id: "card_id",
        2 => openid: "openid",
        3 => user_card_code: "user_card_code",
    }
}
