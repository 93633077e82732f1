//! `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) (partner)

use crate::message::{Members, Message, message};

/// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
#[derive(Clone, Default)]
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
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("record_id", &mut self.record_id),
            ("brand_id", &mut self.brand_id),
            ("card_id", &mut self.card_id),
            ("openid", &mut self.openid),
            ("user_card_code", &mut self.user_card_code),
            ("exchange_coupon_template_id", &mut self.exchange_coupon_template_id),
            ("deduct_points", &mut self.deduct_points),
            ("stock_id", &mut self.stock_id),
        ]);
    }
}

message!(Content);
