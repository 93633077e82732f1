//! `BRAND_MEMBER_CARD.SYNC_USER_POINT`: 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD.SYNC\_USER\_POINT)通知(JSON) · Points balance requested
//!
//! 微信支付需要会员的最新积分时通知品牌；品牌收到后同步会员的积分余额。模式：品牌。
//!
//! Tells the brand that WeChat Pay needs the points balance of a member. Synchronise the balance in response. Mode: brand.

/// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD.SYNC\_USER\_POINT)通知(JSON) · Points balance requested
#[non_exhaustive]
pub struct Content {
    /// 品牌ID · Brand ID
    pub brand_id: Option<String>,
    /// 会员卡模板ID · Membership card template ID
    pub card_id: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 会员卡code · Membership card code
    pub user_card_code: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => brand_id: Optional "brand_id",
        1 => card_id: Optional "card_id",
        2 => openid: Optional "openid",
        3 => user_card_code: Optional "user_card_code",
    }
}
