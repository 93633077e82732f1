//! `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) · Fapiao title submitted by user
//!
//! 用户填写完发票抬头后发出，商户或服务商凭发票申请单号获取抬头并开具发票。模式：普通商户、服务商。
//!
//! Sent when a user has submitted the fapiao title. Get the title by application number, then issue the fapiao. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012286009](https://pay.weixin.qq.com/doc/v3/merchant/4012286009), [partner/4012070348](https://pay.weixin.qq.com/doc/v3/partner/4012070348)

/// 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) · Fapiao title submitted by user
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 发票申请单号 · Fapiao application number
    pub fapiao_apply_id: Option<String>,
    /// 用户完成发票抬头填写的时间 · Fapiao title completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub apply_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => fapiao_apply_id: Optional "fapiao_apply_id",
        3 => apply_time: Optional "apply_time",
    }
}
