//! `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) · Business district member paid
//!
//! 已授权的商圈会员在场内门店付款后发出，商圈据此为用户积分并同步结果。模式：普通商户、服务商。
//!
//! Sent when a business district member paid at a store of the district. Add the points and synchronise them. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012285856](https://pay.weixin.qq.com/doc/v3/merchant/4012285856), [partner/4012076414](https://pay.weixin.qq.com/doc/v3/partner/4012076414)

/// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) · Business district member paid
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商圈商户名称 · Business district merchant name
    pub merchant_name: Option<String>,
    /// 门店名称 · Store name
    pub shop_name: Option<String>,
    /// 门店编号 · Store number
    pub shop_number: Option<String>,
    /// 顾客授权积分时使用的小程序的AppID · Points authorisation Mini Program app ID
    pub appid: Option<String>,
    /// 顾客授权时使用的小程序上的OpenID · User openid (authorising Mini Program)
    pub openid: Option<String>,
    /// 交易完成时间 · Transaction completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub time_end: Option<crate::Time>,
    /// 用户实际消费金额 · Amount actually spent
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 手动提交积分标记 · Manual points commit flag
    pub commit_tag: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => merchant_name: Optional "merchant_name",
        2 => shop_name: Optional "shop_name",
        3 => shop_number: Optional "shop_number",
        4 => appid: Optional "appid",
        5 => openid: Optional "openid",
        6 => time_end: Optional "time_end",
        7 => amount: Optional "amount",
        8 => transaction_id: Optional "transaction_id",
        9 => commit_tag: Optional "commit_tag",
    }
}
