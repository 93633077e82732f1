//! `MCHTRANSFER.AUTHORIZATION.CLOSED`: 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON) · Transfer authorisation closed
//!
//! 用户关闭商家转账的自动收款授权后通知商户，此后转账须由用户确认收款。模式：普通商户。
//!
//! Tells the merchant that a user has closed the authorisation to receive transfers without confirmation. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [merchant/4014512908](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)

enumeration! {
    /// 单据状态 · Record status
    State {
        /// `TAKING_EFFECT`: 生效中 · In effect
        TAKING_EFFECT = "TAKING_EFFECT",
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
    }
}

enumeration! {
    /// 自动收款授权的原因 · Authorisation closing reason
    CloseReason {
        /// `CLOSE_VIA_MCH_API`: 商户通过接口关闭 · Closed by the merchant's API call
        CLOSE_VIA_MCH_API = "CLOSE_VIA_MCH_API",
        /// `USER_CLOSE`: 用户关闭 · Closed by the user
        USER_CLOSE = "USER_CLOSE",
    }
}

/// 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON) · Transfer authorisation closed
#[non_exhaustive]
pub struct Content {
    /// 商户侧授权单号 · Merchant authorisation number
    pub out_authorization_no: Option<String>,
    /// 商户AppID · Merchant app ID
    pub appid: Option<String>,
    /// 收款用户OpenID · Payee openid
    pub openid: Option<String>,
    /// 用户展示名称 · Displayed user name
    pub user_display_name: Option<String>,
    /// 微信自动收款授权单号 · WeChat Pay authorisation number
    pub authorization_id: Option<String>,
    /// 单据状态 · Record status
    pub state: State,
    /// 用户确认授权的时间 · User authorisation time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub authorize_time: Option<String>,
    /// 自动收款授权的关闭信息 · Authorisation closing information
    pub close_info: Option<CloseInfo>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 自动收款授权的关闭信息 · Authorisation closing information
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间 · Closing time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub close_time: Option<String>,
    /// 自动收款授权的原因 · Authorisation closing reason
    pub close_reason: CloseReason,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => out_authorization_no: Optional "out_authorization_no",
        1 => appid: Optional "appid",
        2 => openid: Optional "openid",
        3 => user_display_name: Optional "user_display_name",
        4 => authorization_id: Optional "authorization_id",
        5 => state: Optional "state",
        6 => authorize_time: Optional "authorize_time",
        7 => close_info: Optional "close_info",
    }
    CloseInfo {
        0 => close_time: Optional "close_time",
        1 => close_reason: Optional "close_reason",
    }
}
