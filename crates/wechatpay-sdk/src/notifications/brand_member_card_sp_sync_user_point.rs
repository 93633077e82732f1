//! `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) · Member points synchronised
//!
//! 商家名片会员需要同步用户积分时通知服务商，由服务商更新用户的积分。模式：服务商。
//!
//! Tells the partner that the points of a merchant business card member are to be synchronised. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4016096820](https://pay.weixin.qq.com/doc/v3/partner/4016096820)

/// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) · Member points synchronised
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
