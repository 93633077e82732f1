//! `INSURANCE_POLICY_MANAGEMENT.GRANTED`: 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) · Insurance policy access granted
//!
//! 用户在微信保单服务里授权成功后通知商户，商户据此为用户提供保单服务。模式：普通商户。
//!
//! Tells the merchant that a user has granted access in the WeChat insurance policy service. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [merchant/4016943540](https://pay.weixin.qq.com/doc/v3/merchant/4016943540)

enumeration! {
    /// 授权状态 · Authorisation status
    AuthState {
        /// `AUTH_STATE_INIT`: 未授权 · Not authorised
        AUTH_STATE_INIT = "AUTH_STATE_INIT",
        /// `AUTH_STATE_PENDING`: 授权中 · Authorisation pending
        AUTH_STATE_PENDING = "AUTH_STATE_PENDING",
        /// `AUTH_STATE_GRANTED`: 已授权 · Authorised
        AUTH_STATE_GRANTED = "AUTH_STATE_GRANTED",
        /// `AUTH_STATE_DENIED`: 已拒绝授权 · Authorisation denied
        AUTH_STATE_DENIED = "AUTH_STATE_DENIED",
        /// `AUTH_STATE_INEFFECTIE`: 授权已失效 · Authorisation no longer valid
        AUTH_STATE_INEFFECTIE = "AUTH_STATE_INEFFECTIE",
    }
}

/// 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) · Insurance policy access granted
#[non_exhaustive]
pub struct Content {
    /// 商户保险编码 · Merchant insurance code
    pub out_insurance_no: Option<String>,
    /// 保险名称 · Insurance name
    pub insurance_name: Option<String>,
    /// 授权状态 · Authorisation status
    pub auth_state: AuthState,
    /// 用户授权时间 · User authorisation time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub user_auth_time: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => out_insurance_no: Optional "out_insurance_no",
        1 => insurance_name: Optional "insurance_name",
        2 => auth_state: Optional "auth_state",
        3 => user_auth_time: Optional "user_auth_time",
    }
}
