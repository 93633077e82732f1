//! `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) · Points exchanged for a coupon
//!
//! 用户在商家名片会员里用积分兑换优惠券时通知服务商，由服务商处理积分兑券。模式：服务商。
//!
//! Tells the partner that a merchant business card member exchanges points for a coupon. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4015878622](https://pay.weixin.qq.com/doc/v3/partner/4015878622)

/// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) · Points exchanged for a coupon
#[non_exhaustive]
pub struct Content {
    /// 兑券记录ID · Coupon exchange record ID
    pub record_id: Option<String>,
    /// 品牌ID · Brand ID
    pub brand_id: Option<String>,
    /// 会员卡模板ID · Membership card template ID
    pub card_id: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 会员卡code · Membership card code
    pub user_card_code: Option<String>,
    /// 积分兑券模板ID · Points-for-coupon template ID
    pub exchange_coupon_template_id: Option<String>,
    /// 消耗积分数 · Points used
    pub deduct_points: Option<i64>,
    /// 批次ID · Batch ID
    pub stock_id: Option<String>,
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 商品券ID · Product coupon ID
    pub product_coupon_id: Option<String>,
    /// 商品券批次类型 · Product coupon batch type
    pub product_coupon_stock_type: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => record_id: Optional "record_id",
        1 => brand_id: Optional "brand_id",
        2 => card_id: Optional "card_id",
        3 => openid: Optional "openid",
        4 => user_card_code: Optional "user_card_code",
        5 => exchange_coupon_template_id: Optional "exchange_coupon_template_id",
        6 => deduct_points: Optional "deduct_points",
        7 => stock_id: Optional "stock_id",
        8 => appid: Optional "appid",
        9 => product_coupon_id: Optional "product_coupon_id",
        10 => product_coupon_stock_type: Optional "product_coupon_stock_type",
    }
}
