//! `PRODUCT_COUPON.USE`: 商品券核销(PRODUCT\_COUPON.USE)通知(JSON) · Product coupon redeemed
//!
//! 用户核销品牌的商品券时通知品牌，请按券码更新券的状态。模式：品牌。
//!
//! Tells the brand that a user redeemed one of its product coupons. Update the coupon by its code. Mode: brand.

enumeration! {
    /// 发券渠道 · Coupon issuing channel
    SendChannel {
        /// `API`: 接口发放 · Issued by API
        API = "API",
        /// `BRAND_MANAGE`: 品牌经营平台 · Brand management platform
        BRAND_MANAGE = "BRAND_MANAGE",
        /// `RECEIVE_COMPONENT`: 领券组件 · Component to receive coupons
        RECEIVE_COMPONENT = "RECEIVE_COMPONENT",
        /// `MEMBER`: 会员 · Membership
        MEMBER = "MEMBER",
    }
}

/// 商品券核销(PRODUCT\_COUPON.USE)通知(JSON) · Product coupon redeemed
#[non_exhaustive]
pub struct Content {
    /// 品牌ID · Brand ID
    pub brand_id: Option<String>,
    /// 用户券Code · User coupon code
    pub coupon_code: Option<String>,
    /// 商品券ID · Product coupon ID
    pub product_coupon_id: Option<String>,
    /// 商品券批次ID · Product coupon batch ID
    pub stock_id: Option<String>,
    /// 事件通知AppID · Event notification app ID
    pub appid: Option<String>,
    /// 用户OpenID · User openid
    pub openid: Option<String>,
    /// 用户UnionID · User unionid
    pub unionid: Option<String>,
    /// 领券时间 · Coupon claim time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub receive_time: Option<crate::Time>,
    /// 发券请求单号 · Coupon issuing request number
    pub send_request_no: Option<String>,
    /// 发券渠道 · Coupon issuing channel
    pub send_channel: SendChannel,
    /// 有效期开始时间 · Valid from
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub valid_begin_time: Option<crate::Time>,
    /// 有效期结束时间 · Valid until
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub valid_end_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => brand_id: Optional "brand_id",
        1 => coupon_code: Optional "coupon_code",
        2 => product_coupon_id: Optional "product_coupon_id",
        3 => stock_id: Optional "stock_id",
        4 => appid: Optional "appid",
        5 => openid: Optional "openid",
        6 => unionid: Optional "unionid",
        7 => receive_time: Optional "receive_time",
        8 => send_request_no: Optional "send_request_no",
        9 => send_channel: Optional "send_channel",
        10 => valid_begin_time: Optional "valid_begin_time",
        11 => valid_end_time: Optional "valid_end_time",
    }
}
