//! `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) · Business quota card expired
//!
//! 企业支付额度卡失效后通知服务商，该卡此后不能再用于付款。模式：服务商。
//!
//! Tells the partner that a business quota card has expired. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4014612130](https://pay.weixin.qq.com/doc/v3/partner/4014612130)

enumeration! {
    /// 卡片状态 · Card status
    CardState {
        /// `ACTIVE`: 生效中 · Active
        ACTIVE = "ACTIVE",
        /// `DISABLED`: 已停用 · Disabled
        DISABLED = "DISABLED",
    }
}

/// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) · Business quota card expired
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 出资子商户号 · Funding sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 企业支付额度卡卡号 · Business payment card number
    pub card_no: Option<String>,
    /// 微信授权关系ID · WeChat authorisation relationship ID
    pub employee_id: Option<String>,
    /// 卡片状态 · Card status
    pub card_state: CardState,
    /// 卡片失效时间 · Card disabling time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub card_disabled_time: Option<String>,
    /// 失效原因 · Deactivation reason
    pub reason: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => card_no: Optional "card_no",
        3 => employee_id: Optional "employee_id",
        4 => card_state: Optional "card_state",
        5 => card_disabled_time: Optional "card_disabled_time",
        6 => reason: Optional "reason",
    }
}
