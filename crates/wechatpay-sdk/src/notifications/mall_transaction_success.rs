//! `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) (direct and partner)

/// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
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
    pub time_end: Option<crate::Time>,
    /// 用户实际消费金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 手动提交积分标记
    pub commit_tag: Option<String>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => merchant_name: "merchant_name",
        2 => shop_name: "shop_name",
        3 => shop_number: "shop_number",
        4 => appid: "appid",
        5 => openid: "openid",
        6 => time_end: "time_end",
        7 => amount: "amount",
        8 => transaction_id: "transaction_id",
        9 => commit_tag: "commit_tag",
    }
}
