//! `PROFITSHARING.RETURN`: 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) · Profit-sharing return succeeded
//!
//! 分账回退成功、资金变动后发出，商户或服务商据此核对回退的金额。模式：普通商户、服务商。
//!
//! Sent when a profit-sharing return has succeeded and funds have moved back. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012289679](https://pay.weixin.qq.com/doc/v3/merchant/4012289679), [partner/4012116672](https://pay.weixin.qq.com/doc/v3/partner/4012116672)

enumeration! {
    /// 分账接收方的类型 · Profit-sharing receiver type
    Type {
        /// `MERCHANT_ID`: 商户号 · Merchant ID
        MERCHANT_ID = "MERCHANT_ID",
        /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
        PERSONAL_OPENID = "PERSONAL_OPENID",
    }
}

/// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) · Profit-sharing return succeeded
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 调用接口提交的商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 微信支付系统生成的订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 微信分账/回退单号 · WeChat Pay profit-sharing or return number
    pub order_id: Option<String>,
    /// 分账方系统内部的分账/回退单号 · Merchant profit-sharing or return number
    pub out_order_no: Option<String>,
    /// 分账接收方对象 · Profit-sharing receiver
    pub receiver: Option<Receiver>,
    /// 订单支付完成时间 · Order payment completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 分账接收方对象 · Profit-sharing receiver
#[non_exhaustive]
pub struct Receiver {
    /// 分账接收方的类型 · Profit-sharing receiver type
    pub r#type: Type,
    /// 分账接收方的账号 · Profit-sharing receiver account
    pub account: Option<String>,
    /// 分账动账金额 · Profit-sharing amount moved
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 分账/回退描述 · Profit-sharing or return description
    pub description: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => sp_mchid: Optional "sp_mchid",
        2 => sub_mchid: Optional "sub_mchid",
        3 => transaction_id: Optional "transaction_id",
        4 => order_id: Optional "order_id",
        5 => out_order_no: Optional "out_order_no",
        6 => receiver: Optional "receiver",
        7 => success_time: Optional "success_time",
    }
    Receiver {
        0 => r#type: Optional "type",
        1 => account: Optional "account",
        2 => amount: Optional "amount",
        3 => description: Optional "description",
    }
}
