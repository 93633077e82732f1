//! `PRODUCT_COUPON_SP.SEND`: 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 发券渠道
    SendChannel {
        API = "API",
        BRAND_MANAGE = "BRAND_MANAGE",
        RECEIVE_COMPONENT = "RECEIVE_COMPONENT",
        MEMBER = "MEMBER",
    }
}

/// 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 品牌ID
    pub brand_id: Option<String>,
    /// 用户券Code
    pub coupon_code: Option<String>,
    /// 商品券ID
    pub product_coupon_id: Option<String>,
    /// 商品券批次ID
    pub stock_id: Option<String>,
    /// 商品券批次组ID
    pub stock_bundle_id: Option<String>,
    /// 用户券组ID
    pub user_coupon_bundle_id: Option<String>,
    /// 事件通知AppID
    pub appid: Option<String>,
    /// 用户OpenID
    pub openid: Option<String>,
    /// 用户UnionID
    pub unionid: Option<String>,
    /// 领券时间
    pub receive_time: Option<String>,
    /// 发券请求单号
    pub send_request_no: Option<String>,
    /// 发券渠道
    pub send_channel: Option<Enumeration<SendChannel>>,
    /// 有效期开始时间
    pub valid_begin_time: Option<String>,
    /// 有效期结束时间
    pub valid_end_time: Option<String>,
    /// 领券手机号
    pub phone_number: Option<String>,
    /// 领券手机区号
    pub country_code: Option<String>,
    /// 自定义附加信息
    pub attach: Option<String>,
    /// 渠道自定义信息
    pub channel_custom_info: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("brand_id", &mut self.brand_id),
            1 => Named("coupon_code", &mut self.coupon_code),
            2 => Named("product_coupon_id", &mut self.product_coupon_id),
            3 => Named("stock_id", &mut self.stock_id),
            4 => Named("stock_bundle_id", &mut self.stock_bundle_id),
            5 => Named("user_coupon_bundle_id", &mut self.user_coupon_bundle_id),
            6 => Named("appid", &mut self.appid),
            7 => Named("openid", &mut self.openid),
            8 => Named("unionid", &mut self.unionid),
            9 => Named("receive_time", &mut self.receive_time),
            10 => Named("send_request_no", &mut self.send_request_no),
            11 => Named("send_channel", &mut self.send_channel),
            12 => Named("valid_begin_time", &mut self.valid_begin_time),
            13 => Named("valid_end_time", &mut self.valid_end_time),
            14 => Named("phone_number", &mut self.phone_number),
            15 => Named("country_code", &mut self.country_code),
            16 => Named("attach", &mut self.attach),
            17 => Named("channel_custom_info", &mut self.channel_custom_info),
            _ => return None,
        })
    }
}

message!(Content);
