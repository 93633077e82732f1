//! `MALL_REFUND.SUCCESS`: 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Fen, Message, Named, Time, message};

/// 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 商圈商户名称
    pub merchant_name: Option<String>,
    /// 门店名称
    pub shop_name: Option<String>,
    /// 门店编号
    pub shop_number: Option<String>,
    /// 顾客授权积分时使用的小程序的AppID
    pub appid: Option<String>,
    /// 顾客授权时使用的小程序上的OpenID
    pub openid: Option<String>,
    /// 交易完成时间
    pub refund_time: Option<Time>,
    /// 用户实际消费金额，单位为分
    pub pay_amount: Option<Fen>,
    /// 用户退款金额，单位为分
    pub refund_amount: Option<Fen>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 微信支付退款单号
    pub refund_id: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("merchant_name", &mut self.merchant_name),
            2 => Named("shop_name", &mut self.shop_name),
            3 => Named("shop_number", &mut self.shop_number),
            4 => Named("appid", &mut self.appid),
            5 => Named("openid", &mut self.openid),
            6 => Named("refund_time", &mut self.refund_time),
            7 => Named("pay_amount", &mut self.pay_amount),
            8 => Named("refund_amount", &mut self.refund_amount),
            9 => Named("transaction_id", &mut self.transaction_id),
            10 => Named("refund_id", &mut self.refund_id),
            _ => return None,
        })
    }
}

message!(Content);
