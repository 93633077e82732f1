//! `MALL_REFUND.SUCCESS`: 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Fen, Members, Message, Time, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("merchant_name", &mut self.merchant_name),
            ("shop_name", &mut self.shop_name),
            ("shop_number", &mut self.shop_number),
            ("appid", &mut self.appid),
            ("openid", &mut self.openid),
            ("refund_time", &mut self.refund_time),
            ("pay_amount", &mut self.pay_amount),
            ("refund_amount", &mut self.refund_amount),
            ("transaction_id", &mut self.transaction_id),
            ("refund_id", &mut self.refund_id),
        ]);
    }
}

message!(Content);
