//! `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) (partner)

/// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 兑券记录ID
    pub record_id: Option<String>,
    /// 品牌ID
    pub brand_id: Option<String>,
    /// 会员卡模板ID
    pub card_id: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 会员卡code
    pub user_card_code: Option<String>,
    /// 积分兑券模板ID
    pub exchange_coupon_template_id: Option<String>,
    /// 消耗积分数
    pub deduct_points: Option<i64>,
    /// 批次ID
    pub stock_id: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商品券ID
    pub product_coupon_id: Option<String>,
    /// 商品券批次类型
    pub product_coupon_stock_type: Option<String>,
}

message! {
    Content {
        0 => record_id: "record_id",
        1 => brand_id: "brand_id",
        2 => card_id: "card_id",
        3 => openid: "openid",
        4 => user_card_code: "user_card_code",
        5 => exchange_coupon_template_id: "exchange_coupon_template_id",
        6 => deduct_points: "deduct_points",
        7 => stock_id: "stock_id",
        8 => appid: "appid",
        9 => product_coupon_id: "product_coupon_id",
        10 => product_coupon_stock_type: "product_coupon_stock_type",
    }
}
