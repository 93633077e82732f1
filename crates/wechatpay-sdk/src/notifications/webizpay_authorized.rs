//! `WEBIZPAY.AUTHORIZED`: 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) · Business payment relation authorised
//!
//! 企业支付的关系授权完成后通知服务商，服务商据此为企业开通支付。模式：服务商。
//!
//! Tells the partner that the authorisation of a business payment relation was completed. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4014612130](https://pay.weixin.qq.com/doc/v3/partner/4014612130)

/// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) · Business payment relation authorised
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 出资子商户号 · Funding sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 企业员工ID · Employee ID in the company
    pub user_id: Option<String>,
    /// 微信授权关系ID · WeChat authorisation relationship ID
    pub employee_id: Option<String>,
    /// 授权时间 · Authorisation time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub authorization_time: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => user_id: Optional "user_id",
        3 => employee_id: Optional "employee_id",
        4 => authorization_time: Optional "authorization_time",
    }
}
