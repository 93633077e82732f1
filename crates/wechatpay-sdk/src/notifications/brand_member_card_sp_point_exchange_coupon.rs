//! `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) (partner)

use crate::message::{Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("record_id", &mut self.record_id),
            1 => Named("brand_id", &mut self.brand_id),
            2 => Named("card_id", &mut self.card_id),
            3 => Named("openid", &mut self.openid),
            4 => Named("user_card_code", &mut self.user_card_code),
            5 => Named("exchange_coupon_template_id", &mut self.exchange_coupon_template_id),
            6 => Named("deduct_points", &mut self.deduct_points),
            7 => Named("stock_id", &mut self.stock_id),
            _ => return None,
        })
    }
}

message!(Content);
