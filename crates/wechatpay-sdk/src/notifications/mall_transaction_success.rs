//! `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Fen, Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("merchant_name", &mut self.merchant_name),
            2 => Named("shop_name", &mut self.shop_name),
            3 => Named("shop_number", &mut self.shop_number),
            4 => Named("appid", &mut self.appid),
            5 => Named("openid", &mut self.openid),
            6 => Named("time_end", &mut self.time_end),
            7 => Named("amount", &mut self.amount),
            8 => Named("transaction_id", &mut self.transaction_id),
            9 => Named("commit_tag", &mut self.commit_tag),
            _ => return None,
        })
    }
}

message!(Content);
