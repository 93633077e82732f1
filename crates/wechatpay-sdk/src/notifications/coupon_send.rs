//! `COUPON.SEND`: 领券事件回调(COUPON.SEND)通知(JSON) · Coupon claimed
//!
//! 用户领取优惠券后发出，商户或服务商据此记录领券用户、批次和券的信息。模式：普通商户、服务商。
//!
//! Sent when a user has claimed a coupon. The decrypted resource identifies the coupon and the user. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012285279](https://pay.weixin.qq.com/doc/v3/merchant/4012285279), [partner/4012285839](https://pay.weixin.qq.com/doc/v3/partner/4012285839)

enumeration! {
    /// 业务细分事件类型 · Detailed event type
    EventType {
        /// `EVENT_TYPE_BUSICOUPON_SEND`: 商家券发放 · Merchant coupon issued
        EVENT_TYPE_BUSICOUPON_SEND = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

enumeration! {
    /// 发放渠道 · Issuing channel
    SendChannel {
        /// `BUSICOUPON_SEND_CHANNEL_MINIAPP`: 小程序 · Mini Program
        BUSICOUPON_SEND_CHANNEL_MINIAPP = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
        /// `BUSICOUPON_SEND_CHANNEL_API`: 接口 · API
        BUSICOUPON_SEND_CHANNEL_API = "BUSICOUPON_SEND_CHANNEL_API",
        /// `BUSICOUPON_SEND_CHANNEL_PAYGIFT`: 支付有礼 · Payment gift
        BUSICOUPON_SEND_CHANNEL_PAYGIFT = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        /// `BUSICOUPON_SEND_CHANNEL_H5`: 网页 · Web page
        BUSICOUPON_SEND_CHANNEL_H5 = "BUSICOUPON_SEND_CHANNEL_H5",
        /// `BUSICOUPON_SEND_CHANNEL_FTOF`: 面对面发券 · Face to face
        BUSICOUPON_SEND_CHANNEL_FTOF = "BUSICOUPON_SEND_CHANNEL_FTOF",
        /// `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`: 会员卡活动 · Membership card campaign
        BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
        /// `BUSICOUPON_SEND_CHANNEL_HALL`: 营销馆 · Marketing hall
        BUSICOUPON_SEND_CHANNEL_HALL = "BUSICOUPON_SEND_CHANNEL_HALL",
        /// `BUSICOUPON_SEND_CHANNEL_JSAPI`: 网页（JSAPI） · Web page (JSAPI)
        BUSICOUPON_SEND_CHANNEL_JSAPI = "BUSICOUPON_SEND_CHANNEL_JSAPI",
        /// `JSAPI`: 网页（JSAPI） · Web page (JSAPI)
        JSAPI = "JSAPI",
        /// `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`: 小程序直播 · Live broadcast in a Mini Program
        BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
        /// `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`: 微信搜一搜 · WeChat Search
        BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
        /// `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`: 微信支付有优惠 · Discounts in WeChat Pay
        BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
        /// `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`: 微信广告 · WeChat ads
        BUSICOUPON_SEND_CHANNEL_WECHAT_AD = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
        /// `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`: 权益平台 · Benefits platform
        BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
        /// `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`: 收款有礼 · Payee rewards
        BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
        /// `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`: 会员支付权益 · Payment benefit for members
        BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
        /// `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`: 智慧零售 · Smart retail
        BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
        /// `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`: 视频号直播间 · Live room in Channels
        BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    }
}

/// 领券事件回调(COUPON.SEND)通知(JSON) · Coupon claimed
#[non_exhaustive]
pub struct Content {
    /// 业务细分事件类型 · Detailed event type
    pub event_type: EventType,
    /// 券的唯一标识 · Coupon code
    pub coupon_code: Option<String>,
    /// 批次号 · Batch ID
    pub stock_id: Option<String>,
    /// 发放时间 · Issuing time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub send_time: Option<crate::Time>,
    /// 微信用户在AppID下的唯一标识 · User openid
    pub openid: Option<String>,
    /// 微信用户在同一个微信开放平台账号下的唯一用户标识 · User unionid
    pub unionid: Option<String>,
    /// 发放渠道 · Issuing channel
    pub send_channel: SendChannel,
    /// 发券商户号 · Issuing merchant ID
    pub send_merchant: Option<String>,
    /// 摇一摇活动ID · Shake campaign ID
    pub act_id: Option<String>,
    /// 发放渠道附加信息 · Issuing channel attached information
    pub attach_info: Option<AttachInfo>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 发放渠道附加信息 · Issuing channel attached information
#[non_exhaustive]
pub struct AttachInfo {
    /// 支付有礼交易订单号 · Payment gift transaction ID
    pub transaction_id: Option<String>,
    /// 扫码领券活动编码 · Campaign code
    pub act_code: Option<String>,
    /// 营销馆ID · Marketing hall ID
    pub hall_code: Option<String>,
    /// 营销馆归属商户号 · Marketing hall owner merchant ID
    pub hall_belong_mch_id: Option<i64>,
    /// 会员卡ID · Membership card ID
    pub card_id: Option<String>,
    /// 仅在会员卡活动渠道 · Membership card code
    pub code: Option<String>,
    /// 会员卡活动ID · Membership card campaign ID
    pub activity_id: Option<String>,
    /// 领券手机号 · Phone number claiming the coupon
    pub phone_number: Option<String>,
    /// 领券手机区号 · Phone country code
    pub country_code: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => event_type: Optional "event_type",
        1 => coupon_code: Optional "coupon_code",
        2 => stock_id: Optional "stock_id",
        3 => send_time: Optional "send_time",
        4 => openid: Optional "openid",
        5 => unionid: Optional "unionid",
        6 => send_channel: Optional "send_channel",
        7 => send_merchant: Optional "send_merchant",
        8 => act_id: Optional "act_id",
        9 => attach_info: Optional "attach_info",
    }
    AttachInfo {
        0 => transaction_id: Optional "transaction_id",
        1 => act_code: Optional "act_code",
        2 => hall_code: Optional "hall_code",
        3 => hall_belong_mch_id: Optional "hall_belong_mch_id",
        4 => card_id: Optional "card_id",
        5 => code: Optional "code",
        6 => activity_id: Optional "activity_id",
        7 => phone_number: Optional "phone_number",
        8 => country_code: Optional "country_code",
    }
}
