//! `PRODUCT_COUPON_SP.SEND`: 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) · Product coupon claimed
//!
//! 用户领取商品券后通知服务商，服务商据此记录券码和领券用户。模式：服务商。
//!
//! Tells the partner that a user has claimed a product coupon, with the coupon code and the user. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4015780862](https://pay.weixin.qq.com/doc/v3/partner/4015780862)

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

/// 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) · Product coupon claimed
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
    /// 商品券批次组ID · Product coupon batch bundle ID
    pub stock_bundle_id: Option<String>,
    /// 用户券组ID · User coupon bundle ID
    pub user_coupon_bundle_id: Option<String>,
    /// 事件通知AppID · Event notification app ID
    pub appid: Option<String>,
    /// 用户OpenID · User openid
    pub openid: Option<String>,
    /// 用户UnionID · User unionid
    pub unionid: Option<String>,
    /// 领券时间 · Coupon claim time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub receive_time: Option<String>,
    /// 发券请求单号 · Coupon issuing request number
    pub send_request_no: Option<String>,
    /// 发券渠道 · Coupon issuing channel
    pub send_channel: SendChannel,
    /// 有效期开始时间 · Valid from
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub valid_begin_time: Option<String>,
    /// 有效期结束时间 · Valid until
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub valid_end_time: Option<String>,
    /// 领券手机号 · Phone number claiming the coupon
    pub phone_number: Option<String>,
    /// 领券手机区号 · Phone country code
    pub country_code: Option<String>,
    /// 自定义附加信息 · Custom attached data
    pub attach: Option<String>,
    /// 渠道自定义信息 · Channel custom information
    pub channel_custom_info: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => brand_id: Optional "brand_id",
        1 => coupon_code: Optional "coupon_code",
        2 => product_coupon_id: Optional "product_coupon_id",
        3 => stock_id: Optional "stock_id",
        4 => stock_bundle_id: Optional "stock_bundle_id",
        5 => user_coupon_bundle_id: Optional "user_coupon_bundle_id",
        6 => appid: Optional "appid",
        7 => openid: Optional "openid",
        8 => unionid: Optional "unionid",
        9 => receive_time: Optional "receive_time",
        10 => send_request_no: Optional "send_request_no",
        11 => send_channel: Optional "send_channel",
        12 => valid_begin_time: Optional "valid_begin_time",
        13 => valid_end_time: Optional "valid_end_time",
        14 => phone_number: Optional "phone_number",
        15 => country_code: Optional "country_code",
        16 => attach: Optional "attach",
        17 => channel_custom_info: Optional "channel_custom_info",
    }
}
