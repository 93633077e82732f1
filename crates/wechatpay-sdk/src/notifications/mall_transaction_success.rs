//! `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Fen, Members, Message, message};

/// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
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
    pub time_end: Option<String>,
    /// 用户实际消费金额，单位为分
    pub amount: Option<Fen>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 手动提交积分标记
    pub commit_tag: Option<String>,
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
            ("time_end", &mut self.time_end),
            ("amount", &mut self.amount),
            ("transaction_id", &mut self.transaction_id),
            ("commit_tag", &mut self.commit_tag),
        ]);
    }
}

message!(Content);
