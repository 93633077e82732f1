//! `WEBIZPAY.REVOKED`: 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) · Business payment relation revoked
//!
//! 企业支付关系解除授权后通知服务商，服务商据此停止该企业的支付。模式：服务商。
//!
//! Tells the partner that the authorisation of a business payment relation was revoked. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4015764414](https://pay.weixin.qq.com/doc/v3/partner/4015764414)

enumeration! {
    /// 员工企业支付权限状态 · Employee business payment permission status
    AuthorizationState {
        /// `AUTHORIZED`: 已授权 · Authorised
        AUTHORIZED = "AUTHORIZED",
        /// `REVOKED`: 已解除授权 · Authorisation revoked
        REVOKED = "REVOKED",
    }
}

enumeration! {
    /// 授权解除原因 · Authorisation revocation reason
    Reason {
        /// `企业发起`: 企业解除授权 · Ended by the company
        企业发起 = "企业发起",
        /// `员工注销`: 员工注销账户 · The employee closed the account
        员工注销 = "员工注销",
    }
}

/// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) · Business payment relation revoked
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 出资子商户号 · Funding sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 企业员工ID · Employee ID in the company
    pub user_id: Option<String>,
    /// 员工企业支付权限状态 · Employee business payment permission status
    pub authorization_state: AuthorizationState,
    /// 授权解除时间 · Authorisation revocation time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub authorization_revoked_time: Option<String>,
    /// 授权解除原因 · Authorisation revocation reason
    pub reason: Reason,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => user_id: Optional "user_id",
        3 => authorization_state: Optional "authorization_state",
        4 => authorization_revoked_time: Optional "authorization_revoked_time",
        5 => reason: Optional "reason",
    }
}
