//! `ECOMMERCE_ENTRUST.SIGN`: 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON) · E-commerce auto-debit contract signed
//!
//! 用户签约收付通合单代扣成功后通知电商平台，平台据此保存协议。模式：服务商。
//!
//! Tells the e-commerce platform that a user has signed a combined auto-debit contract. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012881605](https://pay.weixin.qq.com/doc/v3/partner/4012881605)

/// 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON) · E-commerce auto-debit contract signed
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商户侧的签约协议号 · Merchant contract number
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板ID · Auto-debit contract template ID
    pub plan_id: Option<i64>,
    /// 商户在微信申请的公众号或移动应用AppID · App ID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// 协议到期时间 · Contract expiry time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub contract_expired_time: Option<crate::Time>,
    /// 操作时间 · Operation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub operate_time: Option<crate::Time>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => out_contract_code: Optional "out_contract_code",
        2 => plan_id: Optional "plan_id",
        3 => appid: Optional "appid",
        4 => openid: Optional "openid",
        5 => contract_expired_time: Optional "contract_expired_time",
        6 => operate_time: Optional "operate_time",
        7 => attach: Optional "attach",
    }
}
