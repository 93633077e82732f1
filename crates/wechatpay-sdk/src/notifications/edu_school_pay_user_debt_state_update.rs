//! `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON) · Campus debt state changed
//!
//! 校园轻松付用户的欠款状态变化时通知服务商，服务商据此更新欠款记录。模式：服务商。
//!
//! Tells the partner that the debt state of a campus easy pay user has changed. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012161155](https://pay.weixin.qq.com/doc/v3/partner/4012161155)

enumeration! {
    /// 根据校园轻松付风控规则 · Campus easy pay user status
    State {
        /// `NORMAL`: 正常 · Normal
        NORMAL = "NORMAL",
        /// `FORBIDDEN`: 禁止 · Forbidden
        FORBIDDEN = "FORBIDDEN",
    }
}

/// 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON) · Campus debt state changed
#[non_exhaustive]
pub struct Content {
    /// 微信公众平台为服务商商户分配的公众账号ID · Partner app ID
    pub appid: Option<String>,
    /// 使用字段AppID生成的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// 根据校园轻松付风控规则 · Campus easy pay user status
    pub state: State,
    /// 用户在校园轻松付中尚未归还的欠款笔数 · Number of outstanding debts
    pub debt_count: Option<i64>,
    /// 遵循rfc3339标准格式 · Update time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub update_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => appid: Optional "appid",
        1 => openid: Optional "openid",
        2 => state: Optional "state",
        3 => debt_count: Optional "debt_count",
        4 => update_time: Optional "update_time",
    }
}
